/**
 * People as other lists spell them: "native / Latin | other spellings", by script. Written by hand from how such names are
 * spelled in passports, at gates and in chats, apart from name-stock.ts and its rules; for measuring and for nothing else.
 */
const blocks = {
  Khmer: `
សុខ សុវណ្ណ / Sok Sovann | Sok Sovan; SOVAN SOK; Sok Suvann
ចាន់ ធារី / Chan Theary | Chann Thea Ry; Theary Chan; Chan Theari
គឹម សុភា / Kim Sophea | Kem Sophea; Sophea Kim; Kim Sophia
លី ស្រីនាង / Ly Sreyneang | Li Srey Neang; Ly Sreineang
ម៉ៅ ច័ន្ទដារ៉ា / Mao Chandara | Mao Chan Dara; Chandara Mao
ទេព បុប្ផា / Tep Bopha | Teb Bopha; Bopha Tep
ហ៊ុន វិសាល / Hun Visal | Hoon Visal; HUN, Vi Sal
ប្រាក់ សុខា / Prak Sokha | Brak Sokha; Sokha Prak
អ៊ុក រតនៈ / Ouk Ratanak | Uk Rattanak; Ouk Ratana
ឌុច សុផល / Duch Sophal | Doch Sophal; Duch Sophall
ញ៉ែម សារុន / Nhem Sarun | Nhiem Saroun; Nhem Sa Run
ផាន់ ភក្តី / Phan Pheakdey | Pan Pheakdei; Pheakdey Phan
សេង វុទ្ធី / Seng Vuthy | Seng Wuthi; Seng Vutty
ខៀវ កាញ្ញា / Khiev Kanha | Khieu Kanha; Kanha Khiev
ឈឹម សុជាតិ / Chhim Socheat | Chim Socheat; Chhim Sochiet
នួន ស្រីពៅ / Nuon Sreypov | Noun Srey Pov; Nuon Sreypeou
រស់ សុគន្ធា / Ros Sokunthea | Ruos Sokuntea; Ros Sok Kunthea
កែវ មុន្នី / Keo Mony | Keo Muny; Kaev Mony`,
  Thai: `
สมชาย ใจดี / Somchai Jaidee | Somchay Chaidi; ใจดีสมชาย; JAI-DEE SOMCHAI
ศิริพร วงศ์สุวรรณ / Siriporn Wongsuwan | Siriphon Vongsuvan; Wongsuwan Siriporn
ณัฐพล ศรีสุข / Nattapon Srisuk | Natthaphon Sisuk; Nuttapol Srisook
พรทิพย์ แสงทอง / Porntip Saengthong | Phonthip Sangthong; Pornthip Sengtong
วิชัย บุญเรือง / Wichai Boonruang | Vichai Bunrueang; Boonruang Vichai
กิตติศักดิ์ พงษ์ไพบูลย์ / Kittisak Pongpaiboon | Kittisak Phongphaibun; Kitisak Pongpaibul
อัญชลี จันทร์แก้ว / Anchalee Chankaew | Anchali Jankaew; Unchalee Chankaeo
ธนากร สุขใจ / Thanakorn Sukjai | Tanakon Sukchai; Thanakorn Sookjai
จิราภรณ์ ทองดี / Jiraporn Thongdee | Chiraphon Thongdi; Thongdee Jiraporn
สุรศักดิ์ พรหมมา / Surasak Phromma | Surasak Promma; Surasakdi Phromma
ปิยะนุช คำแสน / Piyanuch Khamsaen | Piyanut Kamsaen; น.ส. ปิยะนุช คำแสน
อนุชา มั่นคง / Anucha Mankhong | Anucha Munkong; นายอนุชา มั่นคง
วรรณา แก้วมณี / Wanna Kaewmanee | Vanna Keomani; Wanna Kaeomani
ประเสริฐ สายบัว / Prasert Saibua | Prasoet Saybua; Prasert Sai-bua
กมลชนก รัตนกุล / Kamonchanok Rattanakul | Kamolchanok Ratanakul; Kamonchanok Rattanakun`,
  Burmese: `
အောင်မင်းထွန်း / Aung Min Htun | Aung Min Tun; U Aung Min Tun
သီရိအောင် / Thiri Aung | Thi Ri Aung; Thiri Aun
ဇော်မျိုးလွင် / Zaw Myo Lwin | Zaw Myo Lwinn; Zawmyo Lwin
ခင်မာလာ / Khin Marlar | Khin Mala; Khin Mar Lar
စုစုလှိုင် / Su Su Hlaing | Su Su Hlain; Susu Hlaing
မောင်မောင်သန်း / Maung Maung Than | Mg Mg Than; Maung Mg Thann
ဖြိုးဝေအောင် / Phyo Wai Aung | Phyo Way Aung; Pyo Wai Aung
ကျော်စိုးနိုင် / Kyaw Soe Naing | Kyaw So Naing; Kyawsoe Nain
ယမင်းသူ / Yamin Thu | Ya Min Thu; Yamin Thuu
နှင်းအိဖြူ / Hnin Ei Phyu | Hnin Ei Phyuu; Nin Ei Phyu
သက်ပိုင်စိုး / Thet Paing Soe | Thet Paing So; Thetpaing Soe
အေးအေးမူ / Aye Aye Mu | Aye Aye Moo; Ayeaye Mu
ဇာနည်ထွန်း / Zarni Htun | Zar Ni Tun; Zani Tun
စည်သူအောင် / Sithu Aung | Si Thu Aung; Sithu Aun
ထက်ထက်မိုး / Htet Htet Moe | Htethtet Moe; Htet Htet Mo
နေလင်းထွန်း / Nay Lin Tun | Ne Lin Htun; Naylin Tun
ကောင်းမြတ်သူ / Kaung Myat Thu | Kaungmyat Thu; Kaung Myat Thuu
ရဲရင့်အောင် / Ye Yint Aung | Yeyint Aung; Ye Yin Aung
ဝင်းပပသန်း / Win Pa Pa Than | Win Papa Than; Win Pa Pa Thann`,
  Chinese: `
陈伟强 / Chen Weiqiang | 陳偉強; Chan Wai Keung; Ch'en Wei-ch'iang; Tan Wee Keong
黄美玲 / Huang Meiling | 黃美玲; Wong Mei Ling; Huang Mei-ling; Ng Bee Leng
张国荣 / Zhang Guorong | 張國榮; Cheung Kwok Wing; Chang Kuo-jung; Teo Kok Yong
李志明 / Li Zhiming | Lee Chi Ming; Li Chih-ming; Zhiming Li; Lee Chee Beng
王建华 / Wang Jianhua | 王建華; Wong Kin Wah; Wang Chien-hua; Ong Kian Hua
林小凤 / Lin Xiaofeng | 林小鳳; Lam Siu Fung; Lin Hsiao-feng; Lim Siew Hong
吴家辉 / Wu Jiahui | 吳家輝; Ng Ka Fai; Wu Chia-hui; Goh Kah Hui
刘德明 / Liu Deming | 劉德明; Lau Tak Ming; Liu Te-ming; Low Teck Beng
周文杰 / Zhou Wenjie | Chow Man Kit; Chou Wen-chieh; Chew Boon Kiat
郑秀文 / Zheng Xiuwen | 鄭秀文; Cheng Sau Man; Cheng Hsiu-wen; Tay Siew Boon
杨丽珍 / Yang Lizhen | 楊麗珍; Yeung Lai Chun; Yang Li-chen; Yeo Lay Tin
徐志强 / Xu Zhiqiang | Tsui Chi Keung; Hsu Chih-chiang; Koh Chee Keong
蔡明辉 / Cai Minghui | 蔡明輝; Choi Ming Fai; Tsai Ming-hui; Chua Beng Hui
何玉兰 / He Yulan | 何玉蘭; Ho Yuk Lan; Ho Yu-lan; Ho Geok Lan
梁小龙 / Liang Xiaolong | 梁小龍; Leung Siu Lung; Liang Hsiao-lung; Neo Siow Leng
邓丽君 / Deng Lijun | 鄧麗君; Tang Lai Kwan; Teng Li-chun
罗家英 / Luo Jiaying | 羅家英; Law Ka Ying; Lo Chia-ying
谢永康 / Xie Yongkang | 謝永康; Tse Wing Hong; Hsieh Yung-kang; Chia Eng Kang
叶淑贤 / Ye Shuxian | 葉淑賢; Yip Shuk Yin; Yeh Shu-hsien; Yap Sok Hian
曾庆祥 / Zeng Qingxiang | 曾慶祥; Tsang Hing Cheung; Tseng Ching-hsiang; Chan Keng Siong`,
  Vietnamese: `
Nguyễn Thị Hồng Nhung / Nguyen Thi Hong Nhung | NGUYEN T HONG NHUNG; Hong Nhung Nguyen; Nguyen Thi Hong Nhunng
Trần Quốc Tuấn / Tran Quoc Tuan | Tuan Tran Quoc; Tran Quoctuan; Chan Quoc Tuan
Phạm Đức Long / Pham Duc Long | Fam Duc Long; Pham Dukh Long; Đức Long Phạm
Lê Thị Kim Oanh / Le Thi Kim Oanh | Le Kim Oanh; Lee Thi Kim Oanh
Võ Văn Kiệt / Vo Van Kiet | Vu Van Kiet; Kiet Vo
Đỗ Mỹ Linh / Do My Linh | Doh Mi Linh; Dho My Linh
Bùi Xuân Huấn / Bui Xuan Huan | Boui Xuan Huan; Huan Bui Xuan
Đinh Ngọc Diệp / Dinh Ngoc Diep | Dinh Ngok Diep; DINH NGOC DIEEP
Hoàng Anh Tuấn / Hoang Anh Tuan | Huynh Anh Tuan; Anh Tuan Hoang
Phan Thị Thanh Trúc / Phan Thi Thanh Truc | Phan Thanh Truc; Phang Thi Thanh Trook
Lý Hải Yến / Ly Hai Yen | Li Hai Yen; Hai Yen Ly
Dương Văn Minh / Duong Van Minh | Zuong Van Minh; Dzuong Van Minh
Ngô Bảo Châu / Ngo Bao Chau | Ngo Baochau; Bao Chau Ngo
Đặng Thuỳ Trang / Dang Thuy Trang | Dhang Thuy Trang; Dang Thui Trang
Trịnh Công Sơn / Trinh Cong Son | Chinh Cong Son; Trinh Kong Sonn`,
  Bangla: `
মোহাম্মদ রফিকুল ইসলাম / Mohammad Rafiqul Islam | Md. Rofikul Islam; Md Rafikul Eslam
ফাতেমা বেগম / Fatema Begum | Fatima Begam; Fathema Begom
আবদুল করিম / Abdul Karim | Abdool Korim; Abdul Kareem
শাহানা আক্তার / Shahana Akter | Shahana Akhter; Sahana Aktar
জসিম উদ্দিন / Jasim Uddin | Josim Uddin; Jashim Udin; জসীম উদ্দীন
মিজানুর রহমান / Mizanur Rahman | Mijanur Rohman; Mizanur Rehman
তাসলিমা খাতুন / Taslima Khatun | Taslema Khatoon; Tasleema Khatun
সোহেল রানা / Sohel Rana | Suhel Rana; Shohel Rana
নূর জাহান / Nur Jahan | Noor Jahan; Nurjahan
আলমগীর হোসেন / Alamgir Hossain | Alomgir Hossen; Alamgeer Hussain
শরিফুল হক / Shariful Haque | Sariful Hoque; Shareeful Huq
রোকেয়া সুলতানা / Rokeya Sultana | Rukia Sultana; Rokea Sulthana`,
  Hindi: `
राजेश कुमार शर्मा / Rajesh Kumar Sharma | Rajes Kumar Sarma; Sharma Rajesh
प्रियंका वर्मा / Priyanka Verma | Priyanka Varma; Preyanka Verma
विकास यादव / Vikas Yadav | Bikash Yadav; Vikash Yadaw
सुनील चौधरी / Sunil Chaudhary | Suneel Choudhary; Sunil Chowdhury
ज्योति पाल / Jyoti Pal | Joyti Pal; Jyothi Pal
संजय गुप्ता / Sanjay Gupta | Sanjai Gupta; Sunjay Gupta
मोहम्मद आसिफ खान / Mohammad Asif Khan | Md Asif Khan; Mohd. Aasif Khan
लक्ष्मी देवी / Laxmi Devi | Lakshmi Devi; Lakhsmi Debi
कृष्णा मिश्रा / Krishna Mishra | Krisna Misra; Krushna Mishra
गुरप्रीत सिंह / Gurpreet Singh | Gurprit Sing; Gurpreet Sinh
अजय ठाकुर / Ajay Thakur | Ajai Takur; Ajay Thakoor
पूजा अग्रवाल / Pooja Agarwal | Puja Aggarwal; Pooja Agrawal`,
  Urdu: `
محمد عمران خان / Muhammad Imran Khan | M. Imran Khan; Mohd Emran Khan
عائشہ بی بی / Ayesha Bibi | Aisha Bibi; Aesha Bi Bi
شکیل احمد / Shakeel Ahmed | Shakil Ahmad; Shakeal Ahmed
زبیر حسین / Zubair Hussain | Zubayr Husain; Zuber Hussein
نسیم اختر / Naseem Akhtar | Nasim Akhter; Nassem Aktar
فیصل قریشی / Faisal Qureshi | Faysal Kureshi; Feisal Quraishi
ثناء اللہ شاہ / Sanaullah Shah | Sana Ullah Shah; Sanaulla Shah
عبدالرحمن بٹ / Abdul Rehman Butt | Abdur Rahman Butt; Abdulrahman But
غلام مصطفیٰ / Ghulam Mustafa | Gulam Mostafa; Ghulam Mustapha
رخسانہ پروین / Rukhsana Parveen | Roksana Parvin; Ruksana Perveen
طاہر محمود / Tahir Mahmood | Taher Mehmood; Tahir Mahmud
صائمہ اقبال / Saima Iqbal | Sayma Ikbal; Saimah Iqbaal`,
  Amharic: `
አበበ ቢቂላ / Abebe Bikila | Abebe Bekila; Abbebe Biqila
ሰላማዊት ተስፋዬ / Selamawit Tesfaye | Selamawit Tesfay; Salamawit Tesfaye
ዮሐንስ ገብረ / Yohannes Gebre | Yohanes Gebre; Johannes Gebre
ትዕግሥት ኃይሉ / Tigist Hailu | Tegest Haylu; Tigest Hailu
ብርሃኔ ወልደ / Birhane Wolde | Berhane Welde; Birhanie Wolde
ገነት አሰፋ / Genet Assefa | Genet Asefa; Ganet Assefa
ሳሙኤል ደስታ / Samuel Desta | Samuel Dasta; Desta Samuel
ፍቅርተ መኮንን / Fikirte Mekonnen | Fikrte Mekonen; Fekerte Mekonnin
ዳንኤል ከበደ / Daniel Kebede | Danel Kebede; Kebede Daniel
ጽጌረዳ አያሌው / Tsigereda Ayalew | Sigereda Ayalew; Tsigreda Ayalewu
ኃይለማርያም ደሳለኝ / Hailemariam Desalegn | Haile Mariam Dessalegn; Haylemaryam Desaleng`,
  Swahili: `
Mwanaisha Juma | Mwana Isha Juma; Mwanaisha Jumah; Juma Mwanaisha
Wanjiru Kamau | Wanjiro Kamau; Kamau Wanjiru
Achieng Odhiambo | Achieng' Odhiambo; Atieng Odiambo
Hamisi Bakari | Hamis Bakary; Hamisi Bakary
Khadija Salim | Hadija Saleem; Khadija Saleem
Fatuma Ally | Fatma Ali; Fatuma Aly
Nyambura Gathoni | Nyambura Gathony; Niambura Gathoni
Otieno Okoth | Otieno Okot; Okoth Otieno
Zainabu Rashidi | Zainab Rashid; Zaynabu Rashidi
Emmanuel Mushi | Emanuel Mushi; Imanuel Mushi`,
  Filipino: `
Maria Cristina dela Cruz | Ma. Cristina Dela Cruz; Cristina de la Cruz; DELA CRUZ, Maria Cristina S.
John Paul Bautista | Jhon Paul Bautista; Johnpaul Bautista
Rosalinda Macapagal | Rosalenda Makapagal; Macapagal, Rosalinda
Jennifer Santos | Jenifer Santos; Jennyfer Santos
Maria Theresa Villanueva | Ma. Teresa Villanueva; Theresa Villanueba
Kristine Joy Ocampo | Christine Joy Okampo; Cristine Ocampo
Jesus Magbanua | Jesus Magbanwa; Jezus Magbanua
Emmanuel Guevarra | Emanuel Guevara; Immanuel Gueverra
Michael Angelo Dizon | Mikael Angelo Dison; Michael Dizon
Rowena Pangilinan | Roweena Panggilinan; Wowena Pangilinan`,
  Indonesian: `
Suharto | Soeharto; Suhartoh
Sutrisno | Soetrisno; Sutrisna
Sukarni | Soekarni; Sukarny
Wahyudi | Wahjoedi; Wahyudy
Mulyani | Moeljani; Muliani
Djoko Santoso | Joko Santosa; Djoko Santosso
Nurhayati | Noerhajati; Nur Hayati
Tjahjono | Cahyono; Cahjono
Suryadi | Soerjadi; Suriadi
Ngatini | Ngateni; Ngattini
Muhammad Rizki | Moh. Rizky; Mochamad Riski
Siti Aminah | Sitti Amina; Siti Aminnah
Yuliana | Juliana; Yulianna
Slamet Riyadi | Selamet Riadi; Slamet Rijadi`,
  Arabic: `
محمد علي حسن / Mohammed Ali Hassan | Muhammad Aly Hasan; محمّد علي حسن
فاطمة الزهراء / Fatima Al-Zahra | Fatimah Alzahraa; Fatma Elzahra
عبد الله السيد / Abdullah El-Sayed | Abdallah Al Sayyid; Abdulla Elsaid
يوسف إبراهيم / Youssef Ibrahim | Yusuf Ebrahim; Yousif Ibraheem
خديجة عثمان / Khadija Osman | Khadijah Othman; Hadija Uthman
عمر الفاروق / Omar Al-Farouk | Umar Alfaruq; Omar Elfarouq
زينب محمود / Zeinab Mahmoud | Zaynab Mahmud; Zainab Mahmood
حسين الكعبي / Hussein Al-Kaabi | Husain Alkaabi; Hosein Al Kaabi
نور الدين صالح / Noureddine Saleh | Nur al-Din Salih; Nureddin Saleh
سعاد جمال / Souad Jamal | Suad Gamal; Souaad Djamal`,
  Cyrillic: `
Иван Петров / Ivan Petrov | Ivan Petroff; Петров Иван
Екатерина Смирнова / Ekaterina Smirnova | Yekaterina Smirnova; Jekaterina Smirnowa
Дмитрий Кузнецов / Dmitry Kuznetsov | Dmitrii Kuznecov; Dimitri Kuznetsoff
Юлия Ковальчук / Yulia Kovalchuk | Julia Kowaltschuk; Iuliia Kovalchuk
Александр Шевченко / Oleksandr Shevchenko | Alexander Schewtschenko; Aleksandr Shevchenko
Хасан Рахимов / Khasan Rakhimov | Hasan Rahimov; Chassan Rachimow
Гульнара Ахметова / Gulnara Akhmetova | Gulnara Ahmetova; Gulnara Achmetowa
Сергей Чернов / Sergey Chernov | Sergei Tschernow; Serghei Cernov
Наталья Жукова / Natalia Zhukova | Nataliya Jukova; Natalja Schukowa
Бекзод Юсупов / Bekzod Yusupov | Bekzod Usupov; Bekzot Jusupow
Мария Цветкова / Maria Tsvetkova | Mariya Cvetkova; Marija Zwetkowa`,
};

export interface HostileName {
  readonly script: string;
  /** Native first where there are two. */
  readonly forms: readonly string[];
  readonly others: readonly string[];
}

const cut = (text: string, sign: string): string[] => text.split(sign).map((part) => part.trim());

export const hostileNames: readonly HostileName[] = Object.entries(blocks).flatMap(([script, block]) =>
  block
    .trim()
    .split('\n')
    .map((line) => {
      const [forms = '', others = ''] = cut(line, '|');
      return { script, forms: cut(forms, '/'), others: cut(others, ';') };
    }),
);
