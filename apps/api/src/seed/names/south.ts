import { latin, parts, type NamePool } from './pool.js';

/** Burmese names know no family name: two or three syllables, written without a blank. */
export const burmese: NamePool = {
  order: 'NO_FAMILY',
  joint: '',
  family: [],
  male: parts(`အောင် Aung; ကျော် Kyaw; မင်း Min; ဇော် Zaw; သန့် Thant; နိုင် Naing; ရဲ Ye; ဖြိုး Phyo; စိုး Soe; ထက် Htet; ဝင်း Win; မျိုး Myo; သူရ Thura; ဟိန်း Hein; တင် Tin; လင်း Lin;
    ကို Ko; ဇင် Zin; ဦး Oo; ထွန်း Htun; မိုး Moe; ပြည့် Pyae; စည်သူ Sithu; ခန့် Khant; နေ Nay; မြင့် Myint; စွာ Swar; ထွဋ် Htut`),
  female:
    parts(`သီတာ Thida; စု Su; နှင်း Hnin; ခင် Khin; အေး Aye; ဝင့် Wint; မေ May; ယဉ် Yin; နီလာ Nilar; ဖြူ Phyu; ဇင် Zin; မာ Mar; သန္တာ Thandar; ခိုင် Khaing; မြတ် Myat; အိ Ei; စန္ဒာ Sandar; ချော Chaw;
    ရွှေ Shwe; ဝင်း Win; လွင် Lwin; ဝါ War; နွယ် Nwe; သူ Thu; ဦး Oo`),
};

export const indonesian: NamePool = {
  order: 'GIVEN_FIRST',
  joint: ' ',
  family:
    latin(`Setiawan; Santoso; Wijaya; Siregar; Nasution; Saputra; Hidayat; Pratama; Simanjuntak; Gunawan; Kurniawan; Lubis; Hutapea; Wibowo; Suryadi; Ginting;
    Ramadhan; Maulana; Permana; Firmansyah; Susanto; Purnomo; Sihombing; Tarigan; Harahap; Nugroho; Siahaan; Manurung; Lestari; Rahayu`),
  male: latin(`Agus; Budi; Andi; Rizky; Dedi; Eko; Fajar; Hendra; Joko; Rudi; Yusuf; Bayu; Dimas; Ferry; Ilham; Arif; Wahyu; Doni; Bambang; Reza; Surya; Teguh; Iwan;
    Muhammad Ali; Ahmad Fauzi`),
  female: latin(
    `Siti; Dewi; Sri; Ratna; Ayu; Fitri; Indah; Wati; Rina; Nurul; Yanti; Putri; Maya; Lina; Kartika; Novita; Desi; Mega; Tuti; Endang`,
  ),
};

export const filipino: NamePool = {
  order: 'GIVEN_FIRST',
  joint: ' ',
  family:
    latin(`Santos; Reyes; Cruz; Bautista; Ocampo; Garcia; Mendoza; Torres; Flores; Villanueva; Ramos; Dela Cruz; Aquino; Castillo; Gonzales; Domingo;
    Salazar; Mercado; Pascual; Navarro; Aguilar; Soriano; Manalo; Dizon; Peña; Macaraeg; Tolentino; Magsaysay`),
  male: latin(
    `Jose; Mark Anthony; John Paul; Ramon; Jericho; Angelo; Joshua; Christian; Rodel; Michael; Rommel; Arnel; Noel; Jayson; Paolo; Emman; Dennis; Ariel; Ronaldo`,
  ),
  female: latin(
    `Maria Luz; Grace; Jennifer; Rosalie; Angelica; Marites; Cherry; Lovely; Joy; Maricel; Kristine; Princess; Rowena; Aileen; Jocelyn; Lorna; Divina; Mary Ann`,
  ),
};

/** Malaysia writes a father's name, a Chinese family name or a Tamil patronym in the same field. */
const malay: NamePool = {
  order: 'GIVEN_FIRST',
  joint: ' ',
  family: latin(
    'bin Ismail; bin Abdullah; bin Osman; bin Hassan; bin Yusof; bin Rahman; bin Salleh; bin Kassim; bin Zainal',
  ),
  familyOfWoman: ({ native, latin: plain }) => ({
    native: native.replace('bin ', 'binti '),
    latin: plain.replace('bin ', 'binti '),
  }),
  male: latin('Ahmad; Muhammad Hafiz; Azman; Faizal; Syafiq; Amirul; Zulkifli; Razak; Firdaus; Hakim; Ismail; Kamal'),
  female: latin('Nurul Aina; Siti Aminah; Farah; Aisyah; Noraini; Rosnah; Zuraidah; Hidayah'),
};
const malaysianChinese: NamePool = {
  order: 'FAMILY_FIRST',
  joint: ' ',
  family: latin('Tan; Lim; Wong; Lee; Chong; Ng; Goh; Teoh; Chan; Yap; Khoo'),
  male: latin('Wei Ming; Kah Wai; Jun Hao; Chee Keong; Boon Siang; Kok Leong; Zhi Hao; Wai Kit'),
  female: latin('Mei Yee; Sook Ling; Hui Min; Pei Wen; Siew Lan; Xin Yi; Li Ying'),
};
const malaysianTamil: NamePool = {
  order: 'GIVEN_FIRST',
  joint: ' ',
  family: latin('a/l Subramaniam; a/l Raju; a/l Muniandy; a/l Krishnan; a/l Perumal'),
  familyOfWoman: ({ native, latin: plain }) => ({
    native: native.replace('a/l', 'a/p'),
    latin: plain.replace('a/l', 'a/p'),
  }),
  male: latin('Kumar; Ganesh; Suresh; Vijay; Arumugam; Saravanan'),
  female: latin('Priya; Kavitha; Malar; Shanti; Devi'),
};
export const malaysian: readonly NamePool[] = [malay, malaysianChinese, malaysianTamil];

export const indian: NamePool = {
  order: 'GIVEN_FIRST',
  joint: ' ',
  family:
    parts(`शर्मा Sharma; कुमार Kumar; सिंह Singh; वर्मा Verma; यादव Yadav; गुप्ता Gupta; पटेल Patel; मिश्रा Mishra; चौहान Chauhan; जोशी Joshi; पांडे Pandey; राठौर Rathore;
    ठाकुर Thakur; सक्सेना Saxena; तिवारी Tiwari; मेहता Mehta; रावत Rawat; चौधरी Chaudhary; बिष्ट Bisht; नायर Nair; रेड्डी Reddy; पिल्लई Pillai`),
  male: parts(`राहुल Rahul; अमित Amit; संजय Sanjay; विजय Vijay; सुनील Sunil; मनोज Manoj; दीपक Deepak; अजय Ajay; रवि Ravi; प्रदीप Pradeep; विकास Vikas; नितिन Nitin; सुरेश Suresh;
    अंकित Ankit; गौरव Gaurav; रोहित Rohit; हरीश Harish; मोहन Mohan; अरुण Arun; किशोर Kishore`),
  female: parts(
    `प्रिया Priya; सुनीता Sunita; पूजा Pooja; नेहा Neha; अंजलि Anjali; कविता Kavita; रेखा Rekha; सीमा Seema; मीना Meena; ज्योति Jyoti; किरण Kiran; सोनिया Sonia`,
  ),
};

export const nepali: NamePool = {
  order: 'GIVEN_FIRST',
  joint: ' ',
  family:
    parts(`तामाङ Tamang; गुरुङ Gurung; राई Rai; थापा Thapa; श्रेष्ठ Shrestha; अधिकारी Adhikari; मगर Magar; खड्का Khadka; भण्डारी Bhandari; लामा Lama; कार्की Karki; पौडेल Poudel; बस्नेत Basnet;
    शेर्पा Sherpa`),
  male: parts(
    `विष्णु Bishnu; हरि Hari; रमेश Ramesh; प्रकाश Prakash; सागर Sagar; दिपक Dipak; बिकास Bikash; सुजन Sujan; राजन Rajan; कृष्ण Krishna; निरज Niraj; प्रेम Prem; सुमन Suman; मिलन Milan`,
  ),
  female: parts(
    `सीता Sita; गीता Gita; सुनिता Sunita; माया Maya; सरिता Sarita; अनिता Anita; कमला Kamala; बिमला Bimala; रोशनी Roshani; प्रतिमा Pratima`,
  ),
};

export const bangladeshi: NamePool = {
  order: 'GIVEN_FIRST',
  joint: ' ',
  family: parts(
    `রহমান Rahman; হোসেন Hossain; ইসলাম Islam; আহমেদ Ahmed; খান Khan; মিয়া Mia; আলী Ali; চৌধুরী Chowdhury; উদ্দিন Uddin; হক Haque; সরকার Sarkar; মোল্লা Mollah; শেখ Sheikh; তালুকদার Talukder`,
  ),
  male: parts(`মোঃ_আরিফ Md._Arif; মোঃ_রাকিব Md._Rakib; মোঃ_সোহেল Md._Sohel; আব্দুল_করিম Abdul_Karim; রফিকুল Rafiqul; শফিকুল Shafiqul; জাহিদ Jahid; নাজমুল Nazmul; মোঃ_হাসান Md._Hasan; ইমরান Imran;
    সাইফুল Saiful; তানভীর Tanvir; মাসুদ Masud; রাসেল Rasel`),
  female: parts(
    `ফাতেমা Fatema; আয়েশা Ayesha; নাসরিন Nasrin; শিরিন Shirin; রোকেয়া Rokeya; সালমা Salma; তানিয়া Tania; রিমা Rima; সুমাইয়া Sumaiya; মুনিয়া Munia`,
  ),
};

export const pakistani: NamePool = {
  order: 'GIVEN_FIRST',
  joint: ' ',
  family: parts(
    `خان Khan; احمد Ahmed; علی Ali; حسین Hussain; ملک Malik; بٹ Butt; شیخ Sheikh; چوہدری Chaudhry; قریشی Qureshi; اقبال Iqbal; رضا Raza; جاوید Javed; عباسی Abbasi`,
  ),
  male: parts(
    `محمد_عارف Muhammad_Arif; عمران Imran; بلال Bilal; عثمان Usman; فیصل Faisal; کامران Kamran; شاہد Shahid; طارق Tariq; وسیم Waseem; نعیم Naeem; زاہد Zahid; حمزہ Hamza; عدنان Adnan`,
  ),
  female: parts(
    `فاطمہ Fatima; عائشہ Ayesha; صائمہ Saima; نادیہ Nadia; سعدیہ Sadia; رابعہ Rabia; حنا Hina; زینب Zainab`,
  ),
};
