/** A province with its capital; null for the four cities, and where the word is not used. */
export interface ProvinceFacts {
  /** 湖南省, 广西壮族自治区. */
  readonly name: string;
  /** 湖南, 广西. */
  readonly short: string;
  readonly capital: string | null;
}

/** The 34 provinces in order of code, with their capitals as of 2002 and later. General knowledge. */
export const CAPITALS: readonly ProvinceFacts[] = (
  [
    ['北京市', '北京', null],
    ['天津市', '天津', null],
    ['河北省', '河北', '石家庄市'],
    ['山西省', '山西', '太原市'],
    ['内蒙古自治区', '内蒙古', '呼和浩特市'],
    ['辽宁省', '辽宁', '沈阳市'],
    ['吉林省', '吉林', '长春市'],
    ['黑龙江省', '黑龙江', '哈尔滨市'],
    ['上海市', '上海', null],
    ['江苏省', '江苏', '南京市'],
    ['浙江省', '浙江', '杭州市'],
    ['安徽省', '安徽', '合肥市'],
    ['福建省', '福建', '福州市'],
    ['江西省', '江西', '南昌市'],
    ['山东省', '山东', '济南市'],
    ['河南省', '河南', '郑州市'],
    ['湖北省', '湖北', '武汉市'],
    ['湖南省', '湖南', '长沙市'],
    ['广东省', '广东', '广州市'],
    ['广西壮族自治区', '广西', '南宁市'],
    ['海南省', '海南', '海口市'],
    ['重庆市', '重庆', null],
    ['四川省', '四川', '成都市'],
    ['贵州省', '贵州', '贵阳市'],
    ['云南省', '云南', '昆明市'],
    ['西藏自治区', '西藏', '拉萨市'],
    ['陕西省', '陕西', '西安市'],
    ['甘肃省', '甘肃', '兰州市'],
    ['青海省', '青海', '西宁市'],
    ['宁夏回族自治区', '宁夏', '银川市'],
    ['新疆维吾尔自治区', '新疆', '乌鲁木齐市'],
    ['台湾省', '台湾', null],
    ['香港特别行政区', '香港', null],
    ['澳门特别行政区', '澳门', null],
  ] as const
).map(([name, short, capital]) => ({ name, short, capital }));
