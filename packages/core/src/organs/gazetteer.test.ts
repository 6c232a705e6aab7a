import { describe, expect, it } from 'vitest';
import { divideName } from './divide-name.ts';
import { DIVISIONS } from './divisions.ts';
import { provinceOf, seatsOf } from './gazetteer.ts';
import { isOnMap } from './locate-division.ts';

describe('全国区划表', () => {
  it('地级以上各有其省，自治州、地区、盟在内', () => {
    expect(provinceOf('洛阳市')).toBe('河南省');
    expect(provinceOf('延边朝鲜族自治州')).toBe('吉林省');
    expect(provinceOf('大兴安岭地区')).toBe('黑龙江省');
    expect(provinceOf('阿拉善盟')).toBe('内蒙古自治区');
    expect(provinceOf('新疆维吾尔自治区')).toBeNull();
  });

  it('县级市、县、区、旗各有所在，直辖市和省直辖的没有地级', () => {
    expect(seatsOf('义乌市')).toEqual([{ province: '浙江省', city: '金华市' }]);
    expect(seatsOf('寿县')).toEqual([{ province: '安徽省', city: '淮南市' }]);
    expect(seatsOf('阿鲁科尔沁旗')).toEqual([{ province: '内蒙古自治区', city: '赤峰市' }]);
    expect(seatsOf('双江拉祜族佤族布朗族傣族自治县')).toEqual([{ province: '云南省', city: '临沧市' }]);
    expect(seatsOf('海淀区')).toEqual([{ province: '北京市', city: null }]);
    expect(seatsOf('仙桃市')).toEqual([{ province: '湖北省', city: null }]);
  });

  it('同名的区都在', () => {
    expect(seatsOf('鼓楼区').map(({ city }) => city)).toEqual(['南京市', '徐州市', '福州市', '开封市']);
  });

  it.each([
    '偃师市',
    '洛阳高新技术产业开发区',
    '市辖区',
    '省直辖县级行政区划',
    '县',
    '区',
    '',
    '人民政府',
    '门市',
  ])('“%s”不是区划', (name) => {
    expect(provinceOf(name)).toBeNull();
    expect(seatsOf(name)).toEqual([]);
  });

  it('地级市不算在自己名下，东莞市没有县级', () => {
    expect(provinceOf('东莞市')).toBe('广东省');
    expect(seatsOf('东莞市')).toEqual([]);
  });

  it('数据不大于 32 KB，三十一个省级单位都有', () => {
    expect(new TextEncoder().encode(DIVISIONS).length).toBeLessThan(32 * 1024);
    expect(DIVISIONS.trim().split('\n')).toHaveLength(31);
  });

  it('像别的词的地名也切得对', () => {
    const names = [
      '洛阳市偃师区',
      '三明市沙县区',
      '宜昌市点军区',
      '南平市政和县',
      '九江市共青城市',
      '常德市津市市',
    ];
    for (const name of names) {
      const { division, rest } = divideName(`${name}市场监督管理局`);
      expect(`${division.city}${division.county}`).toBe(name);
      expect(rest).toBe('市场监督管理局');
    }
  });

  it('只有省、市、县都对得上的才算在图上', () => {
    const place = { province: '河南省', city: '洛阳市', county: '偃师区', town: null };
    expect(isOnMap(place)).toBe(true);
    expect(isOnMap({ ...place, county: '孟津县' })).toBe(false);
    expect(isOnMap({ ...place, province: '河北省' })).toBe(false);
    expect(isOnMap({ ...place, province: null })).toBe(false);
    expect(isOnMap({ ...place, county: null })).toBe(true);
  });
});
