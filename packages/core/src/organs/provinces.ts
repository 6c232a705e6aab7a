/** 省级行政区 by the short name that lists in documents use (宪法第三十条；民政部行政区划). */
export const PROVINCES: ReadonlyMap<string, string> = new Map([
  ...['北京', '天津', '上海', '重庆'].map((name) => [name, `${name}市`] as const),
  ...'河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾'
    .split('|')
    .map((name) => [name, `${name}省`] as const),
  ['内蒙古', '内蒙古自治区'],
  ['广西', '广西壮族自治区'],
  ['西藏', '西藏自治区'],
  ['宁夏', '宁夏回族自治区'],
  ['新疆', '新疆维吾尔自治区'],
  ['香港', '香港特别行政区'],
  ['澳门', '澳门特别行政区'],
]);
