import { latin, parts, type NamePool } from './pool.js';

const hanFamily = `王 Wang; 李 Li; 张 Zhang; 刘 Liu; 陈 Chen; 杨 Yang; 黄 Huang; 赵 Zhao; 吴 Wu; 周 Zhou; 徐 Xu; 孙 Sun; 马 Ma; 朱 Zhu; 胡 Hu;
  郭 Guo; 何 He; 林 Lin; 高 Gao; 罗 Luo; 郑 Zheng; 梁 Liang; 谢 Xie; 宋 Song; 唐 Tang; 许 Xu; 邓 Deng; 冯 Feng; 韩 Han; 曹 Cao; 曾 Zeng; 彭 Peng;
  萧 Xiao; 蔡 Cai; 潘 Pan; 田 Tian; 董 Dong; 袁 Yuan; 叶 Ye; 蒋 Jiang`;

export const chinese: NamePool = {
  order: 'FAMILY_FIRST',
  joint: '',
  family: parts(hanFamily),
  male: parts(`伟 Wei; 强 Qiang; 磊 Lei; 军 Jun; 洋 Yang; 勇 Yong; 杰 Jie; 涛 Tao; 超 Chao; 明 Ming; 刚 Gang; 平 Ping; 辉 Hui; 鹏 Peng; 飞 Fei;
    志强 Zhiqiang; 建国 Jianguo; 小明 Xiaoming; 文博 Wenbo; 天宇 Tianyu; 俊杰 Junjie; 浩然 Haoran; 子轩 Zixuan; 宇航 Yuhang; 家豪 Jiahao; 国栋 Guodong; 海波 Haibo;
    建华 Jianhua; 志远 Zhiyuan; 振宇 Zhenyu; 嘉伟 Jiawei; 少杰 Shaojie; 永福 Yongfu; 大勇 Dayong; 晓东 Xiaodong; 立新 Lixin; 云飞 Yunfei; 思远 Siyuan; 文涛 Wentao`),
  female:
    parts(`芳 Fang; 娜 Na; 敏 Min; 静 Jing; 丽 Li; 艳 Yan; 燕 Yan; 玲 Ling; 霞 Xia; 丹 Dan; 雪梅 Xuemei; 海燕 Haiyan; 秀英 Xiuying; 桂英 Guiying;
    玉兰 Yulan; 婷婷 Tingting; 雨欣 Yuxin; 欣怡 Xinyi; 梦瑶 Mengyao; 佳怡 Jiayi; 晓红 Xiaohong; 春梅 Chunmei; 丽娟 Lijuan; 美玲 Meiling; 诗涵 Shihan; 雅琴 Yaqin; 小芳 Xiaofang`),
};

/** Traditional characters and the spellings of Taiwanese passports. */
export const taiwanese: NamePool = {
  order: 'FAMILY_FIRST',
  joint: '',
  family:
    parts(`陳 Chen; 林 Lin; 黃 Huang; 張 Chang; 李 Lee; 王 Wang; 吳 Wu; 劉 Liu; 蔡 Tsai; 楊 Yang; 許 Hsu; 鄭 Cheng; 謝 Hsieh; 郭 Kuo; 洪 Hung;
    曾 Tseng; 邱 Chiu; 廖 Liao; 賴 Lai; 周 Chou; 徐 Hsu; 蘇 Su; 葉 Yeh; 莊 Chuang; 呂 Lu; 江 Chiang`),
  male: parts(`志明 Chih-Ming; 俊傑 Chun-Chieh; 建宏 Chien-Hung; 家豪 Chia-Hao; 冠宇 Kuan-Yu; 宗翰 Tsung-Han; 承恩 Cheng-En; 柏翰 Po-Han; 彥廷 Yen-Ting;
    信宏 Hsin-Hung; 哲瑋 Che-Wei; 文雄 Wen-Hsiung; 國華 Kuo-Hua; 明哲 Ming-Che; 威廷 Wei-Ting`),
  female:
    parts(`淑芬 Shu-Fen; 雅婷 Ya-Ting; 怡君 Yi-Chun; 美玲 Mei-Ling; 佩珊 Pei-Shan; 欣怡 Hsin-Yi; 家瑜 Chia-Yu; 詩婷 Shih-Ting; 惠雯 Hui-Wen;
    靜宜 Ching-Yi; 婉婷 Wan-Ting; 郁雯 Yu-Wen`),
};

export const vietnamese: NamePool = {
  order: 'FAMILY_FIRST',
  joint: ' ',
  family: latin(
    `Nguyễn; Trần; Lê; Phạm; Hoàng; Huỳnh; Phan; Vũ; Võ; Đặng; Bùi; Đỗ; Hồ; Ngô; Dương; Lý; Đinh; Trương; Mai; Cao; Lương; Tạ`,
  ),
  middleMale: latin('Văn; Hữu; Đức; Quốc; Minh; Công; Thanh; Đình; Xuân; Ngọc'),
  middleFemale: latin('Thị; Ngọc; Thanh; Thu; Minh; Hồng; Kim; Bích; Mỹ; Thùy'),
  male: latin(`Hùng; Tuấn; Dũng; Cường; Nam; Long; Sơn; Thắng; Hải; Phúc; Khoa; Duy; Bảo; Kiên; Hiếu; Tùng; Lâm; Việt; Trung; Quang; Toàn; Đạt;
    Nghĩa; Thịnh; Vinh; Khánh; Hậu; Lộc`),
  female:
    latin(`Hương; Lan; Mai; Hoa; Linh; Trang; Thảo; Hằng; Ngân; Yến; Nhung; Phượng; Tuyết; Vân; Hiền; Thúy; Dung; Quỳnh; Như; Trâm; Diễm; Loan; Nga;
    Oanh; Châu; Xuân`),
};

export const thai: NamePool = {
  order: 'GIVEN_FIRST',
  joint: ' ',
  family:
    parts(`ใจดี Jaidee; ทองคำ Thongkham; สุขสวัสดิ์ Suksawat; ศรีสุข Srisuk; แสงทอง Saengthong; บุญมา Boonma; พรมมา Promma; วงศ์สุวรรณ Wongsuwan;
    แก้วมณี Kaewmanee; จันทร์เพ็ญ Chanphen; รุ่งเรือง Rungrueang; สายทอง Saithong; มีสุข Meesuk; ชัยวงศ์ Chaiwong; อินทร์แก้ว Inkaew; ดวงดี Duangdee; คำแสน Khamsaen;
    พันธ์ดี Phandee; เพชรดี Phetdee; สมบูรณ์ Somboon; โพธิ์ทอง Phothong; นาคำ Nakham; ปัญญาดี Panyadee; ยอดแก้ว Yotkaew`),
  male: parts(`สมชาย Somchai; ธนพล Thanaphon; อนุชา Anucha; วิชัย Wichai; สมศักดิ์ Somsak; ประเสริฐ Prasert; กิตติ Kitti; ณัฐพล Natthaphon; ชัยวัฒน์ Chaiwat;
    สุรชัย Surachai; พงศกร Phongsakon; อภิชาติ Aphichat; ศุภชัย Suphachai; วีระ Wira; ธีรพงษ์ Thiraphong; จักรพันธ์ Chakkraphan; นพดล Noppadon; ภูมิ Phum;
    อดิศร Adison; เกียรติ Kiat`),
  female:
    parts(`ปราณี Pranee; สมหญิง Somying; มาลี Malee; สุดา Suda; วันดี Wandee; นภา Napa; กาญจนา Kanchana; รัตนา Rattana; ศิริพร Siriphon; พรทิพย์ Phonthip;
    อรุณี Arunee; จันทร์ Chan; ดวงใจ Duangchai; สุนิสา Sunisa; ชลธิชา Chonthicha; ณัฐธิดา Natthida; วราภรณ์ Waraphon; ปิยะ Piya; กมลชนก Kamonchanok`),
};

export const lao: NamePool = {
  order: 'GIVEN_FIRST',
  joint: ' ',
  family:
    parts(`ວົງສາ Vongsa; ສີສະຫວາດ Sisavath; ພົມມະຈັນ Phommachanh; ແກ້ວມະນີ Keomany; ສຸວັນນະວົງ Souvannavong; ໄຊຍະວົງ Xayavong; ບຸນມີ Bounmy; ອິນທະວົງ Inthavong;
    ຈັນທະລາ Chanthala; ພິມມະສອນ Phimmasone; ຄຳພູ Khamphou; ລາດຊະວົງ Ratsavong`),
  male: parts(
    `ສົມສັກ Somsack; ບຸນທັນ Bounthanh; ຄຳແສນ Khamsene; ວິໄລ Vilay; ສຸລິຍາ Souliya; ທອງໃສ Thongsay; ພອນ Phone; ສົມພອນ Somphone; ອານຸສອນ Anousone; ໄຊ Xay`,
  ),
  female: parts(
    `ມະນີ Manee; ດາວ Dao; ບົວ Boua; ຈັນສຸດາ Chansouda; ນາງ Nang; ແສງດາວ Sengdao; ພອນສະຫວັນ Phonesavanh; ວັນນາ Vanna; ລັດຕະນາ Latana; ຄຳຫຼ້າ Khamla`,
  ),
};

export const khmer: NamePool = {
  order: 'FAMILY_FIRST',
  joint: ' ',
  family:
    parts(`សុខ Sok; ចាន់ Chan; គឹម Kim; លី Ly; ហេង Heng; ជា Chea; សៅ Sao; កែវ Keo; ប៊ុន Bun; ឈឹម Chhim; នួន Nuon; ម៉ៅ Mao; ទេព Tep; ផាន់ Phan; សេង Seng; ឡុង Long;
    អ៊ុក Ouk; យិន Yin; មាស Meas; ឃុន Khun`),
  male: parts(`សុភ័ក្រ Sopheak; វិចិត្រ Vichet; រតនា Ratana; បូរ៉ា Bora; សំណាង Samnang; ដារ៉ា Dara; វុទ្ធី Vuthy; ពិសិដ្ឋ Piseth; ចំរើន Chamroeun; សុវណ្ណ Sovann; រិទ្ធី Rithy;
    វណ្ណៈ Vannak; ភារុណ Phearun; សុខា Sokha; មករា Makara`),
  female:
    parts(`ស្រីមុំ Sreymom; បុប្ផា Bopha; ចន្ទា Chantha; សុភា Sophea; ម៉ាលីស Malis; ស្រីនាង Sreyneang; ច័ន្ទធី Chanthy; ពិសី Pisey; រ៉ាវី Ravy; ធីតា Thida; កល្យាណ Kalyan; សុជាតា Socheata;
    លក្ខិណា Leakhena; វណ្ណា Vanna`),
};
