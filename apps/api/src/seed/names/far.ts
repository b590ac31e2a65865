import { latin, parts, type NamePool } from './pool.js';

/** Ethiopian names: one's own and the father's; no family name is carried on, but passports print the second as one. */
const ethiopianFathers = `ተስፋዬ Tesfaye; በቀለ Bekele; ገብረ Gebre; ሀይሉ Hailu; አበበ Abebe; መኮንን Mekonnen; ታደሰ Tadesse; ከበደ Kebede; ወልደ Wolde; ግርማ Girma; አለሙ Alemu; ደሳለኝ Desalegn;
  ተክሌ Tekle; አሰፋ Assefa; ዘውዴ Zewde; ንጉሴ Niguse`;
export const ethiopian: NamePool = {
  order: 'GIVEN_FIRST',
  joint: ' ',
  family: parts(ethiopianFathers),
  male: parts(
    `ዳዊት Dawit; ሳሙኤል Samuel; ዮሐንስ Yohannes; ብሩክ Biruk; ሄኖክ Henok; አቤል Abel; ናትናኤል Natnael; ቢንያም Binyam; ኤርሚያስ Ermias; ሰለሞን Solomon; ያሬድ Yared; ፍቃዱ Fikadu; ሚኪያስ Mikias; እዮብ Eyob`,
  ),
  female: parts(
    `ሰላም Selam; ትዕግስት Tigist; ሄለን Helen; መሰረት Meseret; ቤተልሔም Bethlehem; ህይወት Hiwot; ራሄል Rahel; ማርታ Marta; ሳራ Sara; ዓለም Alem; ፅዮን Tsion; ወይንሸት Weynshet`,
  ),
};

export const kenyan: NamePool = {
  order: 'GIVEN_FIRST',
  joint: ' ',
  family: latin(
    `Otieno; Wanjiru; Mwangi; Kamau; Ochieng; Njoroge; Kiprop; Chebet; Mutua; Wambui; Odhiambo; Kariuki; Barasa; Wafula; Achieng; Maina; Kimani; Cheruiyot; Musyoka`,
  ),
  male: latin(
    'Brian; Kevin; Dennis; Collins; Samuel; Peter; Victor; Moses; Erick; Felix; Daniel; Joseph; Geoffrey; Elijah',
  ),
  female: latin('Faith; Mercy; Mary; Grace; Esther; Purity; Joyce; Caroline; Lilian; Beatrice; Winnie; Naomi'),
};

export const ugandan: NamePool = {
  order: 'GIVEN_FIRST',
  joint: ' ',
  family: latin(
    'Okello; Mukasa; Namutebi; Kato; Ssemakula; Nakato; Opio; Tumusiime; Byaruhanga; Auma; Mugisha; Nalubega; Wasswa; Akello; Ochen; Kyambadde',
  ),
  male: latin('Ronald; Ivan; Joshua; Isaac; Emmanuel; Godfrey; Allan; Derrick; Patrick; Robert; Simon'),
  female: latin('Sarah; Prossy; Brenda; Hadijah; Patience; Doreen; Immaculate; Sandra; Rebecca; Jackline'),
};

export const brazilian: NamePool = {
  order: 'GIVEN_FIRST',
  joint: ' ',
  family: latin(
    'Silva; Santos; Oliveira; Souza; Pereira; Lima; Carvalho; Ferreira; Almeida; Araújo; Conceição; Gonçalves; Barbosa; Ribeiro; Magalhães',
  ),
  male: latin('João; Lucas; Rafael; Bruno; Gustavo; Felipe; Thiago; Luiz; Vinícius; André; Márcio; Caíque'),
  female: latin('Ana; Juliana; Camila; Larissa; Fernanda; Letícia; Patrícia; Bruna; Débora; Vitória'),
};

export const uzbek: NamePool = {
  order: 'FAMILY_FIRST',
  joint: ' ',
  familyOfWoman: ({ native, latin: plain }) => ({ native: `${native}а`, latin: `${plain}a` }),
  family: parts(
    `Каримов Karimov; Рахимов Rakhimov; Юсупов Yusupov; Исмоилов Ismoilov; Абдуллаев Abdullayev; Турсунов Tursunov; Назаров Nazarov; Холматов Kholmatov; Умаров Umarov; Собиров Sobirov`,
  ),
  male: parts(
    'Жасур Jasur; Отабек Otabek; Шерзод Sherzod; Дилшод Dilshod; Бекзод Bekzod; Улуғбек Ulugbek; Сардор Sardor; Азиз Aziz; Фаррух Farrukh; Нодир Nodir',
  ),
  female: parts(
    'Дилноза Dilnoza; Гулнора Gulnora; Нигора Nigora; Малика Malika; Зулфия Zulfiya; Шахноза Shakhnoza; Мадина Madina',
  ),
};

export const srilankan: NamePool = {
  order: 'GIVEN_FIRST',
  joint: ' ',
  family: parts(
    'පෙරේරා Perera; සිල්වා Silva; ප්‍රනාන්දු Fernando; ජයසූරිය Jayasuriya; බණ්ඩාර Bandara; රත්නායක Ratnayake; කුමාර Kumara; විජේසිංහ Wijesinghe; දිසානායක Dissanayake',
  ),
  male: parts('නුවන් Nuwan; කසුන් Kasun; චමින්ද Chaminda; රුවන් Ruwan; සමන් Saman; දිනේෂ් Dinesh; ලහිරු Lahiru; ප්‍රසාද් Prasad'),
  female: parts('නිලූෂා Nilusha; සඳමාලි Sandamali; දිල්හානි Dilhani; චතුරිකා Chathurika; අනුෂා Anusha; ශිරානි Shirani'),
};
