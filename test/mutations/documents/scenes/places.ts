/** What is the same in every document of one district or county. */
export const YANSHI = {
  government: '洛阳市偃师区人民政府',
  governmentShort: '区政府',
  upper: '洛阳市人民政府',
  governmentCode: '偃政',
  governmentPrinting: '洛阳市偃师区人民政府办公室',
} as const;

export const ANJI = {
  government: '安吉县人民政府',
  governmentShort: '县政府',
  upper: '湖州市人民政府',
  governmentCode: '安政',
  governmentPrinting: '安吉县人民政府办公室',
} as const;

export const MEITAN = {
  government: '湄潭县人民政府',
  governmentShort: '县政府',
  upper: '遵义市人民政府',
  governmentCode: '湄府',
  governmentPrinting: '湄潭县人民政府办公室',
} as const;

export const LIUYANG = {
  government: '浏阳市人民政府',
  governmentShort: '市政府',
  upper: '长沙市人民政府',
  governmentCode: '浏政',
  governmentPrinting: '浏阳市人民政府办公室',
} as const;

export const GONGCHENG = {
  government: '恭城瑶族自治县人民政府',
  governmentShort: '县政府',
  upper: '桂林市人民政府',
  governmentCode: '恭政',
  governmentPrinting: '恭城瑶族自治县人民政府办公室',
} as const;

export const AOHAN = {
  government: '敖汉旗人民政府',
  governmentShort: '旗政府',
  upper: '赤峰市人民政府',
  governmentCode: '敖政',
  governmentPrinting: '敖汉旗人民政府办公室',
} as const;

export const XINDU = {
  government: '成都市新都区人民政府',
  governmentShort: '区政府',
  upper: '成都市人民政府',
  governmentCode: '新都府',
  governmentPrinting: '成都市新都区人民政府办公室',
} as const;

export const WEIFANG = {
  government: '潍坊市人民政府',
  governmentShort: '市政府',
  upper: '山东省人民政府',
  governmentCode: '潍政',
  governmentPrinting: '潍坊市人民政府办公室',
} as const;

export const DALI = {
  government: '大理白族自治州人民政府',
  governmentShort: '州政府',
  upper: '云南省人民政府',
  governmentCode: '大政',
  governmentPrinting: '大理白族自治州人民政府办公室',
} as const;
