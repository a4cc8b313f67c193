/** A character that is wrong when doubled, but for the words in which two of them meet. */
export interface DoubledCharacter {
  /** Characters before the pair with which the first belongs to another word. */
  readonly before: string;
  /** Characters after the pair with which the second belongs to another word. */
  readonly after: string;
}

/*
 * Written by hand from the dictionary's words that begin or end with each character. Characters that double freely
 * (天天, 常常, 个个, 人人), or whose words are too many to list (有, 地, 对), are left out.
 */

/** Characters of grammar that never double by themselves. */
export const DOUBLED_CHARACTERS: Readonly<Record<string, DoubledCharacter>> = {
  的: { before: '目的中标端打鹄靶众', after: '的确士哥姐款' },
  了: { before: '不得为除罢极末未终完私小明受百知临敷算', after: '一解结断却如然得不无心事望起局当' },
  和: {
    before: '共饱温平调总柔谐讲缓祥亲随谦议中融暖附唱应',
    after: '平谐睦美气田解好顺服蔼谈约善风煦合声音尚式县政缓而龙硕布静林静鸣药',
  },
  在: {
    before: '现存实潜内自所外旨正好健贵重志意还都就不人何安同',
    after: '建座校编职岗线场逃押册读研野理行世位乎案握任家',
  },
  是: {
    before: '还但于只要若可总算都便即凡正既倒老硬不就也又或才乃却自而国本如实全仍很更最曾先皆则非惟唯',
    after: '非否',
  },
  为: {
    before: '认作成行以因称改名视分较最极更颇定转难人所大有可无何能妄施',
    after: '民了此人国党群客企农何什首主期您你我他她',
  },
  与: { before: '参赐给赠授付施干相', after: '会其时否日共众' },
  把: { before: '一', after: '握关手守脉柄控酒' },
  被: { before: '', after: '告动褥子' },
  从: { before: '服顺听遵无自随侍跟', after: '而来前此事容军众业小头严速句师一不' },
  而: { before: '从进因反然继时故甚幸忽既俄偶', after: '且言后立已' },
  及: { before: '以涉普顾危提波遍触埃企论殃不累来兼', after: '时其格第早至笄' },
  并: { before: '合吞兼归一', after: '且列非不购入存行轨联肩重发网无未进举' },
  以: { before: '可所难足得加给予致用是何借赖', after: '人及来后前上下外内为便免至致往期色东西南北' },
  由: { before: '自理经事缘来因', after: '于来此衷头' },
  于: { before: '由关对等至属位处在终善基鉴源', after: '是田都洪谦今' },
  将: { before: '必即行小大老名干战健上中少猛麻激虎', after: '军要来近领士门才官' },
  向: { before: '方一倾导走意动志去趋流面定转取朝风指单双纵横内外', after: '来导往上下前后着东西南北阳' },
  但: { before: '不非岂', after: '是愿凡' },
  使: { before: '即促致迫驱大天特公指支行唆假纵', after: '用命得者馆节劲然' },
  该: { before: '应活本合不', after: '' },
};
