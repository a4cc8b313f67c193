/**
 * Words by which a sentence tells of the past or of a change of divisions, from reading newspapers: names that were right
 * then may stand.
 */
export const HISTORY_WORDS =
  /时任|曾任|历任|先后任|时称|时为|时属|曾是|曾属|曾为|曾经|当时|当年|那时|旧称|旧名|古称|原名|原称|原为|原属|前身|昔日|更名|改名|易名|改称|改为|改设|撤县|撤市|撤区|撤地|撤销|撤并|并入|合并|划归|划入|划出|析置|析出|设市|设区|升格|置县|建县|行政区划|民国|清代|清朝|明代|明朝|宋代|唐代|古代|解放前|解放初|新中国成立|建国前|抗战|抗日|解放战争|土地革命|红军|文革|上世纪|[一二三四五六七八九]十年代|\d0年代|出生|生于|生在|诞生|籍贯|故里|故居|去世|逝世|牺牲|毕业|插队|下乡|知青|参军|入伍|旧址|遗址/;

/** Right before a name: the former one. */
export const FORMER = /(?:(?<![中高草平荒还复太三五])原|旧|前身)$/;

/** Right behind a name: a book, a dialect, a school, a battle that keeps the old name. */
export const KEPT_IN_NAME =
  /^(?:[志史]|文史|话|方言|中学|师范|第?[一二三四五六七八九十]中|战役|会战|惨案|起义|暴动|事变|遗址|旧城|旧址)/;

/** Words of what is planned: a division that is still to come may be named. */
export const FUTURE_WORDS =
  /拟|将|撤县|撤市|设立|设市|设区|改市|改区|成立|申报|申请|升格|升级|挂牌|筹备|筹建|规划|争取|建成|创建|批复|批准|同意|未来|愿景|梦/;
