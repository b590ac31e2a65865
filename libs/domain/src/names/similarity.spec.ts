import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nameKey, nameTokens } from './name-key.js';
import { romanise } from './romanise.js';
import { similarity } from './similarity.js';

const same: readonly (readonly [string, string])[] = [
  ['Xue Mei Liu', 'LIU, Xuemei'],
  ['刘雪梅', 'Liu Xue Mei'],
  ['黄俊杰', 'Wong Junjie'],
  ['黃俊傑', '黄俊杰'],
  ['王天宇', 'Tianyu Wong'],
  ['周秀英', 'CHOU, Xiuying'],
  ['张雪梅', 'Chang Xue ei'],
  ['谢雪梅', 'Xue Mei Hsieh'],
  ['李海燕', 'HAIYANLEE'],
  ['徐海燕', 'Hsu Hai Yan'],
  ['HAYAN WU', 'WU HAIYAN'],
  ['TAN YU WANG', 'Wang Tian Yu'],
  ['Md. Aarif Shaikh', 'Mohammed Arif Sheikh'],
  ['Choudhary Md. Aarif', 'Chowdhury Mohd Arif'],
  ['Sanjai Shaikh', 'शेख संजय'],
  ['Md. Aarif Kumar', 'कुमार मोहम्मद आरिफ़'],
  ['Boedi Koesoema', 'Budi Kusuma'],
  ['YUSUF WIDJAJA', 'Wijaya Jusuf'],
  ['HIDAJAT, Bui', 'Hidayat Budi'],
  ['Wijaya Agoes', 'WIDJAJA AGUS'],
  ['Anucha Sook-sawad', 'ANUCHA SUKSAWAT'],
  ['Sri-suk Wichai', 'VICHAI SRISUK'],
  ['Somchay Suksawat', 'สุขสวัสดิ์สมชาย'],
  ['PRANEE TONGKAM', 'ทองคำปราณี'],
  ['JAI-DEE THANAPHON', 'ใจดีธนพล'],
  ['NAPA CHAIDI', 'Jaidee Napha'],
  ['Thongkum Somchay', 'Tongkam Somchai'],
  ['KOKO AUNG', 'ကိုကိုအောင်'],
  ['Bekele Hellen', 'በቀለ ሄለን'],
  ['VANHUNG DANG', 'Đặng Văn Hùng'],
  ['Huynh Van Hung', 'Hoàng Văn Hùng'],
  ['T. Lan Tran', 'Trần Thị Lan'],
  ['Qocbao Le', 'Lê Quốc Bảo'],
  ['Otieno Kevin O.', 'OTIENO, Kevin Ochieng  '],
  ['Batista Johnpaul', 'Bautista John Paul'],
  ['Delacruz Angelica', 'dela Cruz Anjelica'],
  ['José Santos', 'SANTOS JOSE'],
  ['Sing Vkram', 'Vikram Singh'],
  ['នឹម សុខា', 'Nhem Sokha'],
  ['សុវណ្ណ ដារ៉ា', 'Sovann Dara'],
  ['ចាន់ ធារី', 'Chann Thea Ry'],
  ['Khiev Kanha', 'Kanha Khiev'],
  ['陳偉強', '陈伟强'],
  ['黃美玲', '黄美玲'],
  ['Chan Wai Keung', 'Chen Weiqiang'],
  ['Tan Wee Keong', '陈伟强'],
  ['Wong Kin Wah', '王建华'],
  ['Lim Siew Hong', '林小凤'],
  ['Tsui Chi Keung', 'Hsu Chih-chiang'],
  ['စည်သူအောင်', 'Sithu Aung'],
  ['ယမင်းသူ', 'Yamin Thu'],
  ['عبد الله السيد', 'Abdullah El-Sayed'],
  ['خديجة عثمان', 'Khadija Othman'],
];
const different: readonly (readonly [string, string])[] = [
  ['Li Jun', 'Li Yun'],
  ['Wang Wei', 'Zhang Wei'],
  ['李海燕', '张海燕'],
  ['Liu Xuemei', 'Xu Xuemei'],
  ['Tran Thi Lan', 'Pham Thi Lan'],
  ['Dewi Siregar', 'Agus Siregar'],
  ['Mohd Arif Kumar', 'Mohd Arif Sheikh'],
  ['Reyes Jose', 'Santos Jose'],
  ['Somchai Suksawat', 'Somchai Thongkham'],
  ['Kevin Otieno', 'Kevin Wanjiru'],
  ['Ko Ko Aung', 'Zaw Min Tun'],
  ['ใจดีธนพล', 'ทองคำปราณี'],
  ['Sok Dara', 'Chea Sopheap'],
  ['Khiev Kanha', 'Khiev Bopha'],
  ['Chan Wai Keung', 'Chan Siu Fung'],
];

describe('similarity of names', () => {
  it.each(same)('%s and %s may be one person', (a, b) => {
    expect(similarity(a, b)).toBeGreaterThanOrEqual(0.8);
  });
  it.each(different)('%s and %s are two people', (a, b) => {
    expect(similarity(a, b)).toBeLessThan(0.8);
  });
  it('tells characters apart that sound alike', () => {
    expect(similarity('李海燕', '李海艳')).toBeLessThan(similarity('李海燕', '李海燕'));
  });
  it('is symmetric, within 0 and 1, 1 with itself, and never throws', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ maxLength: 60 }),
      fc.constantFrom(...same.flat()),
    );
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        const close = similarity(a, b);
        expect(close).toBeGreaterThanOrEqual(0);
        expect(close).toBeLessThanOrEqual(1);
        expect(similarity(b, a)).toBeCloseTo(close, 9);
        if (nameKey(a) !== '') expect(similarity(a, a)).toBeGreaterThan(0.99);
      }),
      { numRuns: 400 },
    );
  });
});

describe('nameKey', () => {
  it('is plain small Latin letters for any input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(nameKey(text)).toMatch(/^([a-z]+( [a-z]+)*)?$/);
      }),
    );
  });
  it('files different spellings under a common token', () => {
    const apart = same.filter(([a, b]) => !nameTokens(a).some((token) => nameTokens(b).includes(token)));
    expect(apart.map(([a, b]) => `${a} | ${b}`)).toEqual([]);
  });
  it('keeps a Chinese family name findable by its dialect spelling', () => {
    expect(nameTokens('Wong Junjie')).toEqual(expect.arrayContaining(['huang', 'wang', 'jun', 'jie']));
    expect(romanise('单雄信')).toBe('shan xiong xin');
    expect(romanise('王小明 😀🇨🇳')).toBe('wang xiao ming');
    expect(romanise('😀 Anna 👍🏽')).toBe('anna');
  });
});
