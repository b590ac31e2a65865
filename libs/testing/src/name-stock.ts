/**
 * Names of people as the nations that Homeward meets write them: "native Latin" by part, common ones only. A stock of its
 * own, which neither the seed nor the matching has seen, so that what is measured on it was not fitted to it.
 */
export interface StockOf {
  readonly language: string;
  readonly nationality: string;
  readonly family: readonly (readonly [string, string])[];
  readonly given: readonly (readonly [string, string])[];
  /** Between the parts in the native script. */
  readonly joint: string;
  readonly familyFirst: boolean;
}

const parts = (text: string): [string, string][] =>
  text.split(/[;\n]/).flatMap((entry) => {
    const cut = entry.trim().lastIndexOf(' ');
    const words = entry.trim();
    if (words === '') return [];
    return cut < 0 ? [[words, words]] : [[words.slice(0, cut), words.slice(cut + 1)]];
  });
const plain = (text: string): [string, string][] =>
  text
    .split(/[\s;]+/)
    .filter(Boolean)
    .map((word) => [
      word,
      word
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .replace(/đ/g, 'd')
        .replace(/Đ/g, 'D'),
    ]);

export const stock: readonly StockOf[] = [
  {
    language: 'Khmer',
    nationality: 'KH',
    joint: ' ',
    familyFirst: true,
    family: parts(
      `សុខ Sok; ចាន់ Chan; គឹម Kim; លី Ly; ហេង Heng; សៀង Sieng; ម៉ៅ Mao; ប៉ែន Pen; ឈុន Chhun; ទេព Tep; ណុប Nop; យឹម Yim; ខៀវ Khiev; នួន Nuon; រស់ Ros; តាន់ Tan; ពេជ្រ Pich; អ៊ុំ Um; ឡុង Long; ស៊ុន Sun`,
    ),
    given: parts(
      `ពិសិដ្ឋ Piseth; សុភាព Sopheap; ចន្ថា Chantha; រតនា Rattana; វិចិត្រ Vichet; បូរ៉ា Bora; ដារ៉ា Dara; សុជាតា Socheata; ម៉ាលីស Malis; ស្រីមុំ Sreymom; វណ្ណា Vanna; សម្បត្តិ Sambath; ធារ៉ា Theara; កល្យាណ Kalyan; ភារុណ Phearun; ឧត្តម Oudom; សុវណ្ណារី Sovannary; រដ្ឋា Ratha; ពៅ Pov; ណារិទ្ធ Narith`,
    ),
  },
  {
    language: 'Thai',
    nationality: 'TH',
    joint: ' ',
    familyFirst: false,
    family: parts(
      `บุญมี Boonmee; แสงทอง Saengthong; พงษ์ไพบูลย์ Phongphaibun; วงศ์สุวรรณ Wongsuwan; จันทร์เพ็ญ Chanphen; ศรีวิชัย Siwichai; รัตนกุล Rattanakun; แก้วมณี Kaewmanee; อินทร์แก้ว Inkaew; สายทอง Saithong; พรหมมา Phromma; ชัยวัฒน์ Chaiwat; คำแก้ว Khamkaew; ทองดี Thongdee; มั่นคง Mankhong; สุขใจ Sukjai`,
    ),
    given: parts(
      `กิตติ Kitti; สมศักดิ์ Somsak; อรทัย Orathai; มาลี Malee; ธีระ Teera; ปิยะ Piya; วรรณา Wanna; สุรชัย Surachai; นิรันดร์ Niran; กัญญา Kanya; พิมพ์ใจ Pimjai; อภิชาติ Aphichat; ดวงใจ Duangjai; ประเสริฐ Prasert; รุ่งนภา Rungnapha; ชาติชาย Chatchai; บุญเลิศ Boonlert; สุดา Suda`,
    ),
  },
  {
    language: 'Lao',
    nationality: 'LA',
    joint: ' ',
    familyFirst: false,
    family: parts(
      `ວົງສາ Vongsa; ພົມມະຈັນ Phommachanh; ສີສຸພັນ Sisouphanh; ແກ້ວມະນີ Keomany; ຈັນທະວົງ Chanthavong; ອິນທະວົງ Inthavong; ສຸລິຍະ Souliya; ໄຊຍະວົງ Xayavong; ບຸນມີ Bounmy; ຄຳພູ Khamphou; ລັດຕະນະ Rattana; ພິມມະສອນ Phimmasone`,
    ),
    given: parts(
      `ບຸນທັນ Bounthanh; ສົມພອນ Somphone; ຄຳຫຼ້າ Khamla; ນາງນ້ອຍ Noy; ວິໄລ Vilay; ສຸກສະຫວັນ Souksavanh; ດາວອນ Davone; ມະນີວັນ Manivanh; ພອນໄຊ Phonexay; ທອງໃສ Thongsay; ແສງດາວ Sengdao; ຄຳສິງ Khamsing; ສີດາ Sida; ອຳພອນ Amphone`,
    ),
  },
  {
    language: 'Burmese',
    nationality: 'MM',
    joint: '',
    familyFirst: false,
    family: parts(
      `အောင် Aung; ဝင်း Win; လင်း Lin; ကျော် Kyaw; ထွန်း Htun; မောင် Maung; ဦး Oo; ဇော် Zaw; နိုင် Naing; စိုး Soe; မြင့် Myint; ထက် Htet; လှိုင် Hlaing; ခိုင် Khaing`,
    ),
    given: parts(
      `သူရိန် Thurein; ရန်နိုင် Yannaing; ဇေယျာ Zeya; ခိုင်ဇာ Khaingzar; မေသူ Maythu; နန္ဒာ Nanda; စန္ဒာ Sandar; ဝေယံ Waiyan; ပြည့်ဖြိုး Pyaephyo; ရွှေရည် Shweyee; ကောင်းမြတ် Kaungmyat; သဇင် Thazin; အိဖြူ Eiphyu; မင်းသူ Minthu; ဇာနည် Zarni; နှင်းဝတ် Hninwut`,
    ),
  },
  {
    language: 'Vietnamese',
    nationality: 'VN',
    joint: ' ',
    familyFirst: true,
    family: plain(`Nguyễn Trần Lê Phạm Huỳnh Phan Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Mai Tô`),
    given: [
      ...plain(`Quỳnh Khánh Thảo Hương Giang Trung Thắng Phúc Duy Nhung Hạnh Tâm Kiên Hoa Phượng Toàn Khoa`),
      ...parts(
        `Thị Thu Thi_Thu; Minh Tuấn Minh_Tuan; Ngọc Anh Ngoc_Anh; Văn Dũng Van_Dung; Thanh Bình Thanh_Binh; Thị Mai Thi_Mai; Đức Long Duc_Long; Xuân Trường Xuan_Truong; Hồng Nhung Hong_Nhung; Hữu Nghĩa Huu_Nghia`,
      ),
    ],
  },
  {
    language: 'Chinese',
    nationality: 'CN',
    joint: '',
    familyFirst: true,
    family: parts(
      `王 Wang; 李 Li; 张 Zhang; 刘 Liu; 陈 Chen; 杨 Yang; 黄 Huang; 赵 Zhao; 吴 Wu; 周 Zhou; 徐 Xu; 孙 Sun; 胡 Hu; 郭 Guo; 何 He; 林 Lin; 罗 Luo; 郑 Zheng; 梁 Liang; 谢 Xie; 许 Xu; 邓 Deng; 冯 Feng; 曹 Cao; 曾 Zeng; 彭 Peng; 萧 Xiao; 蔡 Cai; 潘 Pan; 余 Yu; 叶 Ye; 蒋 Jiang; 钟 Zhong; 邱 Qiu; 沈 Shen; 卢 Lu`,
    ),
    given: parts(
      `丽华 Lihua; 志明 Zhiming; 国强 Guoqiang; 美玲 Meiling; 春燕 Chunyan; 家辉 Jiahui; 晓东 Xiaodong; 建军 Jianjun; 玉兰 Yulan; 永康 Yongkang; 思思 Sisi; 伟杰 Weijie; 秋菊 Qiuju; 德华 Dehua; 文静 Wenjing; 金龙 Jinlong; 婷婷 Tingting; 少峰 Shaofeng; 佳怡 Jiayi; 荣华 Ronghua; 敏 Min; 鹏 Peng; 霞 Xia; 涛 Tao; 振宇 Zhenyu; 雅琴 Yaqin; 子豪 Zihao; 桂英 Guiying`,
    ),
  },
  {
    language: 'Indonesian',
    nationality: 'ID',
    joint: ' ',
    familyFirst: false,
    family: plain(
      `Prasetyo Nugroho Simanjuntak Kurniawan Setiawan Hutapea Susanto Pratama Rahmawati Wulandari Saputra Lestari Nasution Gunawan Suryadi Hakim Subroto Wibowo`,
    ),
    given: plain(
      `Bambang Rudi Sri Wahyu Joko Fitri Yanto Ratna Eko Slamet Nurul Dian Yuliana Rizki Sutrisno Indah Hendra Maya Ferdy Suharti`,
    ),
  },
  {
    language: 'Filipino',
    nationality: 'PH',
    joint: ' ',
    familyFirst: false,
    family: plain(
      `Villanueva Mendoza Aquino Macaraeg Pangilinan Salazar Ramos Castillo Domingo Manalo Ocampo Evangelista Cabrera Valdez Tolentino Magsaysay Dimaculangan Quizon`,
    ),
    given: plain(
      `Maricel Rodel Jennifer Arnel Rowena Christian Jocelyn Ronaldo Cherry Mark Analyn Emmanuel Liezel Reynaldo Princess Jericho Rhea Wilfredo`,
    ),
  },
  {
    language: 'Hindi',
    nationality: 'IN',
    joint: ' ',
    familyFirst: false,
    family: parts(
      `शर्मा Sharma; गुप्ता Gupta; यादव Yadav; पटेल Patel; वर्मा Verma; मिश्रा Mishra; पांडे Pandey; ठाकुर Thakur; राठौर Rathore; चौहान Chauhan; त्रिपाठी Tripathi; सक्सेना Saxena; अग्रवाल Agarwal; जोशी Joshi`,
    ),
    given: parts(
      `राजेश Rajesh; सुनीता Sunita; अनिल Anil; प्रियंका Priyanka; दीपक Deepak; कविता Kavita; मनोज Manoj; अंजलि Anjali; विजय Vijay; नेहा Neha; अशोक Ashok; पूजा Pooja; रवि Ravi; सुरेश Suresh; गीता Geeta; अभिषेक Abhishek; लक्ष्मी Lakshmi; मुकेश Mukesh`,
    ),
  },
  {
    language: 'Bengali',
    nationality: 'BD',
    joint: ' ',
    familyFirst: false,
    family: parts(
      `হোসেন Hossain; রহমান Rahman; আহমেদ Ahmed; মিয়া Mia; সরকার Sarkar; খান Khan; আক্তার Akter; ইসলাম Islam; চৌধুরী Chowdhury; দাস Das; মন্ডল Mondal; বিশ্বাস Biswas; তালুকদার Talukder`,
    ),
    given: parts(
      `আবদুল Abdul; সুমন Sumon; নাসরিন Nasrin; রফিকুল Rafiqul; ফারজানা Farzana; জাহাঙ্গীর Jahangir; শফিক Shafiq; রুবেল Rubel; সাদিয়া Sadia; তানভীর Tanvir; মাসুদ Masud; শিউলি Shiuli; আরিফ Arif; কামাল Kamal; পারভীন Parvin`,
    ),
  },
  {
    language: 'Nepali',
    nationality: 'NP',
    joint: ' ',
    familyFirst: false,
    family: parts(
      `श्रेष्ठ Shrestha; तामाङ Tamang; गुरुङ Gurung; थापा Thapa; राई Rai; अधिकारी Adhikari; भट्टराई Bhattarai; लामा Lama; मगर Magar; खड्का Khadka; पौडेल Paudel; बस्नेत Basnet; कार्की Karki; घिमिरे Ghimire`,
    ),
    given: parts(
      `विष्णु Bishnu; सरिता Sarita; रमेश Ramesh; सीता Sita; प्रकाश Prakash; मीना Meena; कृष्ण Krishna; गंगा Ganga; हरि Hari; निर्मला Nirmala; दिपेन्द्र Dipendra; सन्तोष Santosh; बिमला Bimala; अर्जुन Arjun; कुमारी Kumari`,
    ),
  },
  {
    language: 'Urdu',
    nationality: 'PK',
    joint: ' ',
    familyFirst: false,
    family: parts(
      `خان Khan; بٹ Butt; ملک Malik; چوہدری Chaudhry; قریشی Qureshi; صدیقی Siddiqui; شاہ Shah; بھٹی Bhatti; اعوان Awan; راجپوت Rajput; مغل Mughal; ڈار Dar; گل Gul; میر Mir`,
    ),
    given: parts(
      `محمد Muhammad; عمران Imran; فاطمہ Fatima; بلال Bilal; عائشہ Ayesha; کاشف Kashif; زینب Zainab; طارق Tariq; نادیہ Nadia; عثمان Usman; سعدیہ Sadia; وقاص Waqas; رضوان Rizwan; شازیہ Shazia; اسد Asad`,
    ),
  },
  {
    language: 'Amharic',
    nationality: 'ET',
    joint: ' ',
    familyFirst: false,
    family: parts(
      `ገብረማርያም Gebremariam; ተስፋዬ Tesfaye; አለማየሁ Alemayehu; መንግስቱ Mengistu; ሃይሌ Haile; ደምሴ Demisse; ወርቁ Worku; ታደሰ Tadesse; ግርማ Girma; ሽፈራው Shiferaw; ዘለቀ Zeleke; ካሳ Kassa`,
    ),
    given: parts(
      `ሰላም Selam; ዳዊት Dawit; ሃና Hana; ማርታ Marta; ዮናስ Yonas; ትዕግስት Tigist; ብርሃኑ Berhanu; ሙሉ Mulu; አልማዝ Almaz; ኤልያስ Elias; ፍሬህይወት Frehiwot; ሳራ Sara; ተክለ Tekle; መሰረት Meseret`,
    ),
  },
  {
    language: 'Swahili',
    nationality: 'KE',
    joint: ' ',
    familyFirst: false,
    family: plain(
      `Mwangi Kamau Njoroge Wanjiku Ochieng Onyango Mutua Kiptoo Cheruiyot Achieng Odhiambo Nyambura Kariuki Barasa Wekesa Chebet`,
    ),
    given: plain(
      `Baraka Neema Juma Amani Rehema Grace Brian Faith Dennis Mercy Samuel Esther Peter Zawadi Hassan Mwanaisha`,
    ),
  },
  {
    language: 'Korean',
    nationality: 'KR',
    joint: '',
    familyFirst: true,
    family: parts(
      `김 Kim; 이 Lee; 박 Park; 최 Choi; 정 Jung; 강 Kang; 조 Cho; 윤 Yoon; 장 Jang; 임 Lim; 한 Han; 오 Oh; 서 Seo; 신 Shin; 권 Kwon; 황 Hwang`,
    ),
    given: parts(
      `민준 Minjun; 서연 Seoyeon; 지훈 Jihoon; 수진 Sujin; 현우 Hyunwoo; 은정 Eunjung; 영호 Youngho; 미경 Mikyung; 동현 Donghyun; 혜진 Hyejin; 성민 Sungmin; 유나 Yuna; 재석 Jaeseok; 보라 Bora; 태영 Taeyoung`,
    ),
  },
  {
    language: 'Tamil',
    nationality: 'LK',
    joint: ' ',
    familyFirst: false,
    family: parts(
      `சுப்பிரமணியம் Subramaniam; ராஜேந்திரன் Rajendran; கணேசன் Ganesan; சிவகுமார் Sivakumar; முருகன் Murugan; பாலசுப்ரமணியம் Balasubramaniam; நடராஜன் Natarajan; செல்வம் Selvam; தங்கராஜ் Thangaraj; வேலு Velu`,
    ),
    given: parts(
      `கார்த்திக் Karthik; லட்சுமி Lakshmi; ரமேஷ் Ramesh; தேவி Devi; சுரேஷ் Suresh; கவிதா Kavitha; அருண் Arun; மாலதி Malathi; விஜய் Vijay; சரண்யா Saranya; பிரபு Prabhu; மீனா Meena`,
    ),
  },
];
