/**
 * Packs the pinyin order of the most used characters into TypeScript that ships to the phone.
 * Use: node tools/make-pinyin-table.mjs
 *
 * GB 2312 sorts its 3,755 characters of level 1 by pinyin, one reading each; only the first character of each syllable
 * has to be told. The whole table would be 7.5 KB of a main package that has no such room, so it holds those that
 * Chinese web pages use most, as the slices of Noto Sans SC rank them, and what names of people, places and trades need
 * besides.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stdout } from 'node:process';
import { miniprogram, require } from './paths.mjs';

const target = join(miniprogram, 'domain/lists/pinyinTable.ts');

/** The first character of each syllable of level 1, from a to zuo. */
const syllables =
  '啊埃鞍肮凹芭白斑邦苞杯奔崩逼鞭标鳖彬兵玻哺擦猜餐苍操厕层插拆搀昌超车郴撑吃充抽初揣川疮吹春戳疵聪凑粗蹿摧村磋' +
  '搭呆耽当刀德蹬堤颠碉跌丁丢东兜都端堆墩掇蛾恩而发藩坊菲芬丰佛否夫噶该干冈篙哥给根耕工钩辜刮乖棺光瑰辊锅哈骸酣夯壕' +
  '呵嘿痕哼轰喉呼花槐欢荒灰荤豁击嘉歼僵蕉揭巾荆炯揪鞠捐撅均喀开刊康考坷肯坑空抠枯夸块宽匡亏坤括垃莱蓝琅捞勒雷棱厘俩' +
  '联粮撩列琳玲溜龙楼芦驴峦掠抡萝妈埋瞒芒猫么玫门萌眯棉苗蔑民明谬摸谋拇拿氖南囊挠呢馁嫩能妮蔫娘鸟捏您柠牛脓奴女暖虐' +
  '挪哦欧啪拍攀乓抛呸喷砰坯篇飘撇拼乒坡扑期掐牵枪橇切钦青琼秋趋圈缺裙然瓤饶惹壬扔日戎揉茹软蕊闰若撒腮三桑搔瑟森僧莎' +
  '筛珊墒梢奢砷声师收蔬刷摔栓霜谁吮说斯松搜嗽酸虽孙蓑塌胎坍汤掏特藤梯天挑贴厅通偷凸湍推吞拖挖歪豌汪威瘟嗡挝巫昔瞎掀' +
  '相萧楔薪星兄休墟轩靴勋压焉殃邀椰一茵英哟拥幽淤鸳曰耘匝栽咱赃遭责贼怎增扎摘瞻樟招遮珍蒸芝中舟珠抓拽专桩椎谆捉兹鬃' +
  '邹租钻嘴尊昨';

/** Surnames, provinces and cities that are rarer in running text. */
const ofNames =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳' +
  '史唐费廉薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛狄米贝明臧计成戴谈宋茅庞熊纪舒屈项祝' +
  '董梁杜阮蓝闵席季麻强贾路娄江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房解应宗丁宣邓单杭洪包左石崔吉龚程邢裴陆' +
  '荣翁甄曲封储靳焦牧谷车侯班仰秋仲伊宫宁仇甘厉祖武符刘景詹束龙叶司黎薄印白蒲从鄂索赖卓蔺屠蒙池乔阴胥苍双闻党翟谭姬申冉桑桂' +
  '牛边燕冀尚温庄晏柴瞿阎连习艾鱼容向古易廖耿匡国文寇广东欧利师巩聂晁敖融冷辛阚简饶曾沙丰关相查荆红游权岳帅涂迟商肖邸佟闫' +
  '沪浙皖闽赣豫湘粤琼渝蜀黔滇陕晋辽津京港澳台鹤濮漯驻信阳邯郸邢沧廊衡忻吕梁赤峰鄂尔抚锦铁岭盘葫芦吉松延绥佳牡黑徐淮盐扬镇泰宿' +
  '绍嘉湖衢舟丽芜蚌埠滁阜宣池莆漳龙岩萍浔鹰赣淄枣潍济威莱聊菏郑汴洛焦许漯鄂荆孝咸随株潭岳娄韶汕肇惠梅尾汕揭柳梧钦玉贺攀泸绵' +
  '眉宜雅遵毕铜曲昭普临潼榆渭延汉嘉峪酒张掖武固石嘴克拉玛依吐鲁番哈密喀什' +
  '朔汾彦淖鞍溪滨岗锡迁陵沂峡丘堰襄冈郴茂崇贡枝遂仁昆靖洱萨陇忠诸甫亢尉岑薄';

/** What shops and firms are called by, and the characters by which things are counted. */
const ofTrades =
  '甲乙丙丁戊己庚辛壬癸一二三四五六七八九十百千万亿馆坊铺店厂社斋轩阁苑庄园堂府楼院所局医药诊牙眼口腔餐饮茶饼糕粥粉面锅烤烧串卤鸭鹅' +
  '鱼虾蟹牛羊猪鸡蛋奶酒酱醋盐糖果蔬鲜花艺美容发足浴健身琴棋书画舞蹈摄影婚纱童装鞋帽箱包珠宝镜钟表家具建材灯饰五金汽修驾校物流快递' +
  '租赁旅行民宿宠兽裁缝洗衣理剃泡馍烩丝绸陶瓷铜铁煤矿塑胶纸印刷粮油豆腐' +
  '佳兴旺隆盛泰瑞祥福禄寿喜宝金银铭鼎恒源昌达通顺美乐康宁安雅逸轩辰浩宇泽润沁馨悦颖琳琪瑶妮娜曼菲诺奥尔斯莱伦克维捷卓朗咖啡萌欧';

/** Characters outside of level 1 that names like, each with the first character of its syllable. */
const ofLevelTwo =
  '鑫薪淼苗衢趋亳玻濮扑漯萝圳珍莞棺泸芦婷厅煜淤琦期玥曰妍焉曦昔芮蕊瑾巾睿蕊昕薪钰淤黛呆薇威馨薪闫焉佟通晟声炜威弈一懿一祺期琪期翊一' +
  '馥夫萃摧缇梯珂坷璟荆菀豌鹭芦瀚酣樽尊饪壬馄荤饨吞煲苞馕囊麒期麟琳貔坯瑜淤伽嘉炫轩萱轩芸耘琥呼珀坡';

const decoder = new TextDecoder('gb18030');
const levelOne = [];
for (let high = 0xb0; high <= 0xd7; high += 1)
  for (let low = 0xa1; low <= (high === 0xd7 ? 0xf9 : 0xfe); low += 1)
    levelOne.push(decoder.decode(Uint8Array.of(high, low)));

const syllableOf = new Map();
let syllable = -1;
for (const character of levelOne) {
  if (syllables[syllable + 1] === character) syllable += 1;
  syllableOf.set(character, syllable);
}
if (syllable !== syllables.length - 1) throw new Error(`no syllable begins with ${syllables[syllable + 1]}`);
for (let at = 0; at < ofLevelTwo.length; at += 2) {
  const first = syllables.indexOf(ofLevelTwo[at + 1]);
  if (first < 0) throw new Error(`no syllable begins with ${ofLevelTwo[at + 1]}`);
  syllableOf.set(ofLevelTwo[at], first);
}

/** The last slices hold the most used characters; as many of them as there is room for. */
const slices = ['[111]', '[112]', '[113]', '[114]', '[115]', '[116]', '[117]', '[118]', '[119]'];

function* charactersIn(ranges) {
  for (const range of ranges.split(',')) {
    const [from, to = from] = range
      .trim()
      .slice('U+'.length)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    for (let code = from; code <= to; code += 1) yield String.fromCodePoint(code);
  }
}

const rangesOf = JSON.parse(readFileSync(require.resolve('@fontsource/noto-sans-sc/unicode.json'), 'utf8'));
const wanted = new Set([
  ...slices.flatMap((slice) => [...charactersIn(rangesOf[slice])]),
  ...ofNames,
  ...ofTrades,
  ...ofLevelTwo,
]);
const chosen = [...wanted].filter((character) => syllableOf.has(character)).sort();

/** Two characters for a number: from # on, without the quote and the backslash. */
const digits = Array.from({ length: 92 }, (_, index) => String.fromCharCode(35 + index))
  .filter((digit) => !"'\\".includes(digit))
  .join('');
const widest = Math.floor(digits.length ** 2 / syllables.length) - 1;

const pair = (number) => digits[Math.floor(number / digits.length)] + digits[number % digits.length];

let packed = '';
let place = 0x4e00 - 1;
for (const character of chosen) {
  const code = character.codePointAt(0);
  let step = code - place;
  // A long way is gone first, as steps of none: then the number is the way.
  while (step > widest) {
    const way = Math.min(step - widest, syllables.length - 1);
    packed += pair(way);
    step -= way;
  }
  packed += pair(step * syllables.length + syllableOf.get(character));
  place = code;
}

const lines = packed.match(/.{1,112}/g).map((line) => `  '${line}'`);
const file = `/**
 * The syllables of the most used characters, packed. Written by tools/make-pinyin-table.mjs: don't edit by hand.
 * Source: the order of GB 2312, level 1. pinyin.ts unpacks it.
 */

/** How many syllables there are. */
export const syllables = ${syllables.length};

/** The digits of the packed numbers. */
export const digits = '${digits}';

/**
 * A number of two digits for each character in the order of Unicode: steps since the character before × syllables +
 * its syllable. Where the steps are none, the rest is a way to go on beforehand.
 */
export const packedSyllables =
${lines.join(' +\n')};
`;
writeFileSync(target, file);
stdout.write(`${chosen.length} characters, ${packed.length} bytes\n`);
