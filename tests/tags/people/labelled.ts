/** One person of a labelled text. */
type LabelledPerson = {
  /** The full name as printed; where a list sets two characters apart with an ideographic space, with that space. */
  readonly name: string;
  /** The title that stands next to the name, as printed; absent where none stands there. */
  readonly title?: string;
};

/** What a reader marked in one text. */
type Labels = {
  /** Reporters, contributors, photographers and authors of the byline and the credit lines, in their order; editors and proofreaders of the page are left out. */
  readonly credits: readonly string[];
  /** Persons of the headlines, the text, the lists and the captions, each once, in the order of first mention. */
  readonly people: readonly LabelledPerson[];
  /** Persons named by less than a full name: a surname with a form of address, a given name, a nickname, a ×某. */
  readonly references: readonly string[];
};

/**
 * The persons named in the sample articles, the faultless stories and the drafts of the test pages, by path from the repository root.
 *
 * Made by reading each text from its headline to its last line, before any name recogniser saw the texts and without looking at one.
 * A title is the unbroken run of body and office beside the name: it ends before a 的, an age, a nationality or a subordinate clause;
 * at the first mention that has one. Names inside names of places, bodies and works (贺龙体育中心, 《昭君出塞》) are not persons.
 * A contributor who is also quoted stands in both lists. Both forms of a corrected name are listed.
 */
export const LABELLED: Readonly<Record<string, Labels>> = {
  'articles/2015-11-12/chenzhou-lianyihui.md': {
    credits: ['曹洁'],
    people: [
      { name: '易鹏飞', title: '市委书记' },
      { name: '王郁芳', title: '省委党校教授' },
      { name: '陈社招', title: '会长' },
      { name: '习近平', title: '总书记' },
    ],
    references: [],
  },
  'articles/2015-11-12/fulian-xinmeiti.md': {
    credits: ['李旦'],
    people: [
      { name: '杜亚玲', title: '省妇联主席' },
      { name: '周迎春', title: '省妇联副主席' },
      { name: '焦扬', title: '全国妇联副主席、书记处书记' },
      { name: '杜亚眉', title: '今日女报社副总编辑、凤网总编辑' },
    ],
    references: [],
  },
  'articles/2015-11-12/loudi-pinpai.md': {
    credits: ['李旦', '赵巧燕'],
    people: [
      { name: '徐守盛', title: '书记' },
      { name: '康艳华', title: '娄底市妇联主席' },
    ],
    references: [],
  },
  'articles/2015-11-12/qiyang-liushouertong.md': {
    credits: ['唐天喜', '刘小文'],
    people: [
      { name: '唐健', title: '县邮政局局长' },
      { name: '周思敏', title: '县妇联主席' },
    ],
    references: [],
  },
  'articles/2015-11-12/xiangtan-yuyingshi.md': { credits: ['许凯'], people: [], references: [] },
  'tests/clean-copy/315-yufuka.md': {
    credits: ['唐天喜', '卜一诺'],
    people: [{ name: '闵敬之', title: '湖南某律师事务所律师' }],
    references: ['周女士'],
  },
  'tests/clean-copy/5g-yuancheng-chaosheng.md': {
    credits: ['李旦', '乜可可'],
    people: [{ name: '璩静', title: '超声科主任医师' }],
    references: ['刘女士'],
  },
  'tests/clean-copy/bayi-nvbing.md': {
    credits: ['唐天喜', '束燕飞'],
    people: [
      { name: '娜仁其其格', title: '战士' },
      { name: '郗军娜', title: '排长' },
      { name: '姚小满', title: '新兵' },
    ],
    references: ['兵兵'],
  },
  'tests/clean-copy/chongyang-zhucan.md': {
    credits: ['李旦', '柏晓兰'],
    people: [{ name: '廖春燕', title: '村妇联主席' }],
    references: ['王奶奶'],
  },
  'tests/clean-copy/cishan-nianhuo.md': {
    credits: ['李旦', '雷小凡'],
    people: [{ name: '扶秀清' }, { name: '亢晓棠', title: '项目负责人' }],
    references: [],
  },
  'tests/clean-copy/daqiao-tongche.md': {
    credits: ['唐天喜', '麻小妹'],
    people: [
      { name: '邓友莲', title: '村民' },
      { name: '逯志刚', title: '项目总工程师' },
      { name: '夔玉霞', title: '班长' },
      { name: '舒展鹏', title: '沅陵县交通运输局局长' },
    ],
    references: [],
  },
  'tests/clean-copy/duzhe-laixin.md': {
    credits: ['李旦'],
    people: [
      { name: '计爱莲', title: '读者' },
      { name: '昌小蕙', title: '读者' },
      { name: '万春枝', title: '读者' },
    ],
    references: [],
  },
  'tests/clean-copy/fangtan-shuidao.md': {
    credits: ['李旦', '佘小满'],
    people: [{ name: '亢淑兰', title: '岳阳市水稻育种专家' }],
    references: [],
  },
  'tests/clean-copy/fast-luocheng.md': { credits: ['尉迟青', '麦小安'], people: [], references: [] },
  'tests/clean-copy/fayuan-hunyin-zhaiwu.md': {
    credits: ['李旦', '邝维'],
    people: [{ name: '伏晓棠', title: '二审合议庭审判长' }],
    references: ['甲某', '乙某', '丙某'],
  },
  'tests/clean-copy/fugao-zhiwu-xuejia.md': {
    credits: ['逄雪'],
    people: [{ name: '褚怀瑾', title: '植物学家' }],
    references: [],
  },
  'tests/clean-copy/gaokao-tishi.md': {
    credits: ['李旦', '佴文静'],
    people: [{ name: '劳思敏', title: '邵阳市教育考试院副院长' }],
    references: [],
  },
  'tests/clean-copy/geng-zheng.md': {
    credits: [],
    people: [{ name: '向五妹', title: '传承人' }, { name: '田二毛' }, { name: '田二苗' }],
    references: [],
  },
  'tests/clean-copy/gongzufang-yaohao.md': {
    credits: ['李旦', '仉文'],
    people: [
      { name: '禤敏', title: '市住房和城乡建设局住房保障科科长' },
      { name: '侴桂花', title: '环卫女工' },
    ],
    references: [],
  },
  'tests/clean-copy/guoqing-zhongqiu-fangjia.md': {
    credits: ['唐天喜', '谌志强', '覃洁'],
    people: [],
    references: ['卢女士', '陈师傅'],
  },
  'tests/clean-copy/hengshan-weiquan-jingzhan.md': {
    credits: ['李旦', '龚雪莹'],
    people: [
      { name: '罗翠英', title: '村民' },
      { name: '单以宁', title: '衡山县妇联主席' },
      { name: '谭昀', title: '县人民法院民一庭副庭长' },
    ],
    references: [],
  },
  'tests/clean-copy/hupan-a01.md': {
    credits: ['唐天喜', '鹿敏'],
    people: [
      { name: '蒲晓芦', title: '女巡护员' },
      { name: '苑冬梅', title: '村妇女主任' },
    ],
    references: [],
  },
  'tests/clean-copy/hupan-a04.md': {
    credits: ['唐天喜', '鹿敏'],
    people: [{ name: '蒲晓芦' }],
    references: [],
  },
  'tests/clean-copy/jia-kefu-zhapian.md': {
    credits: ['唐天喜', '亓宏伟'],
    people: [{ name: '亓宏伟', title: '办案民警' }],
    references: ['黄女士'],
  },
  'tests/clean-copy/jianxun-anhua.md': {
    credits: ['蒋妹梅'],
    people: [{ name: '黄杏云', title: '小淹镇选手' }],
    references: [],
  },
  'tests/clean-copy/jianxun-linxiang.md': { credits: ['唐天喜', '方小竹'], people: [], references: [] },
  'tests/clean-copy/jiuzai-ningxiang.md': {
    credits: ['唐天喜', '喻小禾'],
    people: [{ name: '贺冬秀', title: '村民' }, { name: '文丽霞' }, { name: '陶静', title: '志愿者' }],
    references: [],
  },
  'tests/clean-copy/kongqi-nianbao.md': {
    credits: ['李旦'],
    people: [{ name: '逄春晓', title: '湘潭市生态环境局大气科科长' }],
    references: ['訾老师'],
  },
  'tests/clean-copy/laba-xue.md': {
    credits: ['唐天喜'],
    people: [{ name: '邬岚', title: '省气象台首席预报员' }],
    references: [],
  },
  'tests/clean-copy/liangai-jiancha.md': {
    credits: ['揭小春'],
    people: [
      { name: '米晓霞', title: '辰溪县妇联副主席' },
      { name: '滕亚男', title: '市妇幼保健院妇科主任' },
    ],
    references: [],
  },
  'tests/clean-copy/liugan-yimiao.md': {
    credits: ['唐天喜'],
    people: [{ name: '昝文静', title: '湘潭市疾病预防控制中心主任医师' }],
    references: [],
  },
  'tests/clean-copy/mingdan-hongqishou.md': {
    credits: ['彭司音'],
    people: [
      { name: '石兰芝', title: '州妇联主席' },
      { name: '龙金花', title: '花垣县教师' },
      { name: '向春桃' },
      { name: '彭秀峒' },
      { name: '田丽娟' },
      { name: '覃艳云' },
      { name: '向竹青' },
      { name: '石雪琴' },
      { name: '麻翠兰' },
      { name: '吴冬妹' },
      { name: '佘志红' },
    ],
    references: [],
  },
  'tests/clean-copy/neiluobi-zhensuo.md': {
    credits: ['屠立夏', '冉一萌'],
    people: [
      { name: '格蕾丝·万吉鲁' },
      { name: '阿基尼' },
      { name: '彼得·奥蒂埃诺', title: '纳库鲁郡卫生部门官员' },
    ],
    references: ['万吉鲁', '奥蒂埃诺'],
  },
  'tests/clean-copy/nvzu-juesai.md': {
    credits: ['李旦', '仝晓'],
    people: [
      { name: '向艺瑾' },
      { name: '欧阳婧', title: '中场球员' },
      { name: '尚卫平', title: '主教练' },
      { name: '苗苗', title: '长沙队前锋' },
      { name: '米娜瓦尔·艾尼', title: '长沙队门将' },
      { name: '黎军', title: '长沙队主教练' },
    ],
    references: [],
  },
  'tests/clean-copy/pinglun-waimai-deng.md': { credits: ['荀一川'], people: [], references: [] },
  'tests/clean-copy/renda-bimu.md': {
    credits: ['盘玉香', '赵志坚'],
    people: [
      { name: '盘才贵', title: '大会主席团常务主席、执行主席' },
      { name: '邓新民', title: '执行主席' },
      { name: '冯小兰' },
      { name: '李国安' },
      { name: '赵凤娥' },
      { name: '盘云生' },
      { name: '奉德明' },
      { name: '房晓芸' },
      { name: '唐永红', title: '县长' },
      { name: '邓秀妹', title: '代表' },
    ],
    references: [],
  },
  'tests/clean-copy/renwu-huachuan-jiaoshi.md': {
    credits: ['唐天喜', '冼桂香'],
    people: [{ name: '汪淑珍' }],
    references: ['小满'],
  },
  'tests/clean-copy/shangbannian-jingji.md': {
    credits: ['李旦', '晏思齐'],
    people: [{ name: '蔺向阳', title: '市统计局总统计师' }],
    references: [],
  },
  'tests/clean-copy/shi-dongzhi.md': { credits: ['蔺芷'], people: [], references: [] },
  'tests/clean-copy/shipin-yuebing.md': {
    credits: ['李旦', '从容'],
    people: [{ name: '巫晓岚', title: '永州市食品药品监督管理局食品流通监管科科长' }],
    references: [],
  },
  'tests/clean-copy/shuangqiang-nongshi.md': {
    credits: ['鄢小芹'],
    people: [
      { name: '阙红梅', title: '女农机手' },
      { name: '桂长生', title: '种粮大户' },
      { name: '展望春', title: '南县农业局高级农艺师' },
    ],
    references: [],
  },
  'tests/clean-copy/shuping-jiu-jie.md': {
    credits: ['祝青禾'],
    people: [{ name: '宋孝宗' }],
    references: [],
  },
  'tests/clean-copy/texie-zhenshi.md': {
    credits: ['唐天喜', '芈兰', '庹建军'],
    people: [{ name: '谷秀英', title: '村医' }],
    references: ['谷医生', '秀英'],
  },
  'tests/clean-copy/tingshui-gonggao.md': { credits: [], people: [], references: [] },
  'tests/clean-copy/tongdao-youji.md': {
    credits: ['游小暖'],
    people: [],
    references: ['吴阿公', '银花', '石头'],
  },
  'tests/clean-copy/tupian-longzhou.md': {
    credits: ['唐天喜', '税小英'],
    people: [],
    references: ['任阿婆'],
  },
  'tests/clean-copy/xilie-jiashu.md': {
    credits: ['李旦', '禹小荷'],
    people: [
      { name: '邹静', title: '班主任' },
      { name: '易湘子', title: '祁阳县妇联副主席' },
    ],
    references: ['小雨'],
  },
  'tests/clean-copy/yuelu-shuyuan.md': {
    credits: ['蓟云舟'],
    people: [
      { name: '朱洞', title: '潭州太守' },
      { name: '周式', title: '山长' },
      { name: '宋真宗' },
      { name: '朱熹' },
      { name: '张栻' },
    ],
    references: ['真宗'],
  },
  'tests/import/pages/agency/01.md': { credits: ['周启明', '刘亦舟'], people: [], references: [] },
  'tests/import/pages/agency/02.md': { credits: [], people: [], references: [] },
  'tests/import/pages/agency/03.md': {
    credits: ['温小洁'],
    people: [{ name: '陈屿', title: '掌柜' }],
    references: [],
  },
  'tests/import/pages/agency/04.md': { credits: ['苏文卿'], people: [], references: [] },
  'tests/import/pages/briefs/01.md': { credits: ['曾令娟', '雷冬生'], people: [], references: [] },
  'tests/import/pages/briefs/02.md': { credits: ['龙可欣'], people: [], references: [] },
  'tests/import/pages/briefs/03.md': {
    credits: ['刘海棠'],
    people: [{ name: '周满莲', title: '农家妇女' }],
    references: [],
  },
  'tests/import/pages/briefs/04.md': {
    credits: ['邓秋实'],
    people: [{ name: '赵立新', title: '种粮户' }],
    references: [],
  },
  'tests/import/pages/briefs/05.md': { credits: ['廖志高'], people: [], references: ['老刘'] },
  'tests/import/pages/briefs/06.md': { credits: ['戴敏'], people: [], references: ['向家老爹'] },
  'tests/import/pages/county-front/01.md': {
    credits: ['覃建军'],
    people: [
      { name: '田二妹', title: '麻溪乡大坪村村民' },
      { name: '石小琴', title: '大坪村代办员' },
    ],
    references: [],
  },
  'tests/import/pages/county-front/02.md': { credits: ['麻春花'], people: [], references: [] },
  'tests/import/pages/county-front/03.md': {
    credits: ['覃建军', '吴家旺'],
    people: [{ name: '龙老五', title: '种植户' }],
    references: [],
  },
  'tests/import/pages/county-front/04.md': { credits: ['向北辰'], people: [], references: [] },
  'tests/import/pages/court/01.md': {
    credits: ['沈秋河', '田法生'],
    people: [],
    references: ['贺某', '邹某'],
  },
  'tests/import/pages/court/02.md': { credits: ['沈秋河'], people: [], references: ['谭某'] },
  'tests/import/pages/court/03.md': { credits: [], people: [{ name: '贺大成' }], references: [] },
  'tests/import/pages/court/04.md': {
    credits: [],
    people: [{ name: '欧阳庆' }, { name: '周满香', title: '原告' }],
    references: [],
  },
  'tests/import/pages/duikai-front/01.md': {
    credits: ['彭湘平', '龚小满'],
    people: [{ name: '尹国华', title: '白竹镇农技站站长' }],
    references: [],
  },
  'tests/import/pages/duikai-front/02.md': {
    credits: ['柳一苇'],
    people: [{ name: '钟桂英', title: '市民' }],
    references: [],
  },
  'tests/import/pages/duikai-front/03.md': {
    credits: ['何田田'],
    people: [{ name: '蒋有根' }],
    references: [],
  },
  'tests/import/pages/economy/01.md': {
    credits: ['何田田'],
    people: [
      { name: '田正宽', title: '花岭镇茶农' },
      { name: '滕小毛', title: '镇林业站站长' },
    ],
    references: [],
  },
  'tests/import/pages/economy/02.md': { credits: ['柳一苇'], people: [{ name: '杨菊英' }], references: [] },
  'tests/import/pages/feature/01.md': {
    credits: ['罗湘宁', '谭喜梅'],
    people: [
      { name: '向德生', title: '云盘乡黄荆村护林员' },
      { name: '向长庚', title: '村支书' },
      { name: '钟满秀', title: '妇女主任' },
      { name: '向小梅' },
    ],
    references: [],
  },
  'tests/import/pages/health/01.md': { credits: ['邹明礼'], people: [], references: [] },
  'tests/import/pages/health/02.md': { credits: ['崔玉兰'], people: [], references: [] },
  'tests/import/pages/health/03.md': { credits: [], people: [], references: [] },
  'tests/import/pages/letters/01.md': { credits: ['李建国'], people: [], references: [] },
  'tests/import/pages/letters/02.md': { credits: ['谢文彬'], people: [], references: ['谢老师'] },
  'tests/import/pages/letters/03.md': { credits: ['彭腊梅'], people: [], references: ['罗大姐'] },
  'tests/import/pages/letters/04.md': { credits: ['易小楼'], people: [], references: [] },
  'tests/import/pages/literary/01.md': { credits: ['刘桂香'], people: [], references: [] },
  'tests/import/pages/literary/02.md': { credits: ['欧阳小舟'], people: [], references: [] },
  'tests/import/pages/literary/03.md': { credits: ['谢竹生'], people: [], references: ['向爹'] },
  'tests/import/pages/literary/04.md': { credits: ['谢竹生'], people: [], references: [] },
  'tests/import/pages/notices/01.md': { credits: [], people: [], references: [] },
  'tests/import/pages/notices/02.md': {
    credits: [],
    people: [{ name: '张桂兰' }, { name: '彭小军' }, { name: '欧阳慧' }],
    references: [],
  },
  'tests/import/pages/notices/03.md': { credits: [], people: [], references: ['熊先生'] },
  'tests/import/pages/notices/04.md': {
    credits: [],
    people: [{ name: '李运昌' }, { name: '李远昌' }],
    references: [],
  },
  'tests/import/pages/notices/05.md': { credits: [], people: [], references: [] },
  'tests/import/pages/ocr/01.md': {
    credits: ['谭志平', '成立夏'],
    people: [{ name: '阳春和', title: '县疾控中心主任' }],
    references: [],
  },
  'tests/import/pages/ocr/02.md': {
    credits: ['吴满香'],
    people: [
      { name: '聂长根', title: '白竹镇种粮大户' },
      { name: '尹国华', title: '站长' },
    ],
    references: [],
  },
  'tests/import/pages/ocr/03.md': {
    credits: ['柳一苇'],
    people: [{ name: '杨桃花', title: '网格员' }],
    references: [],
  },
  'tests/import/pages/pdf-paste/01.md': {
    credits: ['温如海'],
    people: [{ name: '汤水秀', title: '摊主' }],
    references: [],
  },
  'tests/import/pages/pdf-paste/02.md': {
    credits: ['温如海', '萧红英'],
    people: [
      { name: '季春芳', title: '社区居委会主任' },
      { name: '金玉书', title: '退休教师' },
    ],
    references: ['金爷爷'],
  },
  'tests/import/pages/pdf-paste/03.md': { credits: ['车立群'], people: [], references: [] },
  'tests/import/pages/politics/01.md': { credits: ['凌云志', '祝小明'], people: [], references: [] },
  'tests/import/pages/politics/02.md': { credits: ['郑思源'], people: [], references: [] },
  'tests/import/pages/politics/03.md': { credits: [], people: [], references: [] },
  'tests/import/pages/politics/04.md': {
    credits: [],
    people: [{ name: '尹国平' }, { name: '钟小满' }, { name: '龚维新' }],
    references: [],
  },
  'tests/import/pages/politics/05.md': {
    credits: [],
    people: [
      { name: '于　江' },
      { name: '王小兰' },
      { name: '石　磊' },
      { name: '龙可心' },
      { name: '田贵生' },
      { name: '向　阳' },
      { name: '刘文武' },
      { name: '李春梅' },
      { name: '杨　帆' },
      { name: '肖志远' },
      { name: '陈水清' },
      { name: '谭　丽' },
    ],
    references: [],
  },
  'tests/import/pages/sports/01.md': {
    credits: ['林远航', '许佳音'],
    people: [
      { name: '罗一鸣', title: '小将' },
      { name: '方舟', title: '头号种子' },
    ],
    references: [],
  },
  'tests/import/pages/sports/02.md': {
    credits: ['秦朗'],
    people: [{ name: '蒲开明', title: '中学教师' }],
    references: [],
  },
  'tests/import/pages/sports/03.md': {
    credits: [],
    people: [
      { name: '周小虎' },
      { name: '钟磊' },
      { name: '陈远帆' },
      { name: '龙秀云' },
      { name: '唐欣' },
      { name: '彭小荷' },
      { name: '覃勇' },
      { name: '何立' },
    ],
    references: [],
  },
  'tests/import/pages/sports/04.md': { credits: ['高望山'], people: [], references: [] },
  'tests/import/pages/table-photos/01.md': {
    credits: ['胡丽霞', '贺三喜'],
    people: [
      { name: '陶冬梅', title: '市妇联权益与发展部负责人' },
      { name: '闵雪琴', title: '清江职业中专教师' },
      { name: '唐小满', title: '学员' },
    ],
    references: ['小蒋'],
  },
  'tests/import/pages/table-photos/02.md': { credits: ['向春生'], people: [], references: [] },
  'tests/import/pages/table-photos/03.md': { credits: ['张小池'], people: [], references: [] },
};
