import type { Category, RequirementMode } from '../../../../../miniprogram/packages/register/model/categories/category';
import { allCategories } from '../../../../../miniprogram/packages/register/model/categories/decode';
import { requirementOf } from '../../../../../miniprogram/packages/register/model/categories/requirement';

/**
 * Forty rows compared with the source table by eye, one by one, and written down here by hand. A row: first and second
 * name, mode, number of options, and a piece of text of each option (all of them where there are few).
 */
const sample: readonly (readonly [string, string, RequirementMode, readonly string[]])[] = [
  [
    '物流服务',
    '收件/派件',
    'oneOf',
    ['经营快递业务企业，提供：《快递业务经营许可证》', '快递末端网点', '快递合作方，同时提供'],
  ],
  ['物流服务', '查件', 'none', []],
  [
    '物流服务',
    '邮政',
    'all',
    ['《审批单位关于申请单位经营邮政通信业务的批复》', '《审批单位经营邮政通信业务许可登记表》'],
  ],
  ['物流服务', '装卸搬运', 'none', []],
  ['物流服务', '快递柜', 'single', ['与快递公司的合作协议']],
  [
    '物流服务',
    '货物运输',
    'oneOf',
    ['《道路运输经营许可证》', '《铁路运输许可证》', '《省级航运部门的备案证明》', '《公共航空运输企业经营许可证》'],
  ],
  [
    '教育服务',
    '学历教育（培训机构）',
    'all',
    ['《民办学校办学许可证》', '《营业执照》或《事业单位法人证书》或《民办非企业单位登记证书》'],
  ],
  ['教育服务', '学历教育（学校）', 'oneOf', ['公立学校', '私立学校：《民办学校办学许可证》']],
  ['教育服务', '驾校培训', 'single', ['《机动车驾驶员培训备案》']],
  ['教育服务', '素质教育', 'none', []],
  [
    '教育服务',
    '在线视频课程',
    'oneOf',
    [
      '《事业单位法人证书》',
      '《民办学校办学许可证》',
      '《信息网络传播视听节目许可证》',
      '全国校外教育培训监管与服务综合平台备案',
      '教育部门的批准文件',
    ],
  ],
  ['医疗服务', '公立医疗机构', 'all', ['《医疗机构执业许可证》', '《事业单位法人证书》']],
  ['医疗服务', '三级私立医疗机构', 'single', ['《医疗机构执业许可证》']],
  ['医疗服务', '其他私立医疗机构', 'oneOf', ['《医疗机构执业许可证》', '《中医诊所备案证》', '《诊所备案证》']],
  [
    '医疗服务',
    '医疗器械自营',
    'all',
    ['《互联网药品信息服务资格证书》或', '《医疗器械生产许可证》或《医疗器械经营许可证》'],
  ],
  ['政务民生', '交通违法', 'oneOf', ['《统一社会信用代码证》（机构类型为：机关）', '《资质授权文件》']],
  ['政务民生', '社保', 'oneOf', ['《统一社会信用代码证》', '《资质授权文件》', '银行主体：《人民银行批准文件》']],
  ['政务民生', '烟草管理', 'single', ['《统一社会信用代码证》（主体为烟草局机构）']],
  ['政务民生', '祭扫', 'all', ['《统一社会信用代码证》（机构类型为：机关）', '《祭扫类目微信小程序信息安全声明函》']],
  ['金融业', '银行', 'oneOf', ['《金融许可证》', '《金融机构许可证》']],
  ['金融业', '股票信息服务平台（港股/美股）', 'none', []],
  [
    '金融业',
    '股票信息服务平台',
    'all',
    ['《增值电信业务经营许可证》', '《深圳交易所专有信息经营许可合同》', '《上证所证券信息经营许可合同》'],
  ],
  ['金融业', '消费金融', 'all', ['银监会核准开业的审批文件', '《金融许可证》', '《营业执照》']],
  ['交通服务', '出租车', 'oneOf', ['出租车公司：《道路运输经营许可证》', '出租车平台：与出租车公司合作协议']],
  ['交通服务', '跨境客运', 'oneOf', ['自营型']],
  ['交通服务', '停车服务', 'none', []],
  ['房地产服务', '房地产营销', 'oneOf', ['《商品房预售许可证》', '《商品房销售许可证》', '《商品房现售备案证明》']],
  ['生活服务', '求职/招聘', 'single', ['《人力资源服务许可证》']],
  ['生活服务', '营业性演出票务', 'oneOf', ['《营业性演出许可证》', '事业单位演出场所，需同时提供']],
  [
    '餐饮服务',
    '餐饮服务场所/餐饮服务管理企业',
    'oneOf',
    ['《食品经营许可证》', '《餐饮平台与门店的管理关系声明》', '《国境口岸卫生许可证》'],
  ],
  ['餐饮服务', '餐厅排队', 'none', []],
  ['时政信息', '时政信息', 'unknown', []],
  ['文娱', '网络小说', 'oneOf', ['《互联网出版许可证》', '《网络出版服务许可证》', '①《网络文化经营许可证》']],
  ['工具', '记账', 'none', []],
  ['电商平台', '电商平台', 'oneOf', ['①《增值电信业务经营许可证》', '①《行政许可不予受理通知书》']],
  [
    '商家自营',
    '食品饮料',
    'oneOf',
    ['《食品经营许可证》', '《食品生产许可证》', '《预包装食品销售备案凭证》', '《国境口岸卫生许可证》'],
  ],
  ['商业服务', '文物拍卖公司', 'all', ['《拍卖经营批准证书》', '《文物拍卖许可证》', '《营业执照》']],
  ['商业服务', '专利/商标代理', 'oneOf', ['专利代理业务', '商标代理业务：《商标代理机构备案凭证》']],
  ['社交', '陌生人交友', 'single', ['《增值电信业务经营许可证》']],
  [
    '汽车服务',
    '二手车',
    'unknown',
    [
      '二手车经销',
      '《增值电信业务经营许可证》',
      '查询结果截图',
      '小程序主体承诺函',
      '小程序服务协议、交易规则',
      '其他平台良好经营情况的证明材料',
    ],
  ],
];

function find(first: string, second: string): Category {
  const category = allCategories().find(
    (entry) => entry.subject === 'nonPersonal' && entry.first === first && entry.second === second,
  );
  if (!category) throw new Error(`${first} > ${second} is not in the table`);
  return category;
}

test('the sample has forty rows', () => {
  expect(new Set(sample.map((row) => `${row[0]}>${row[1]}`)).size).toBe(40);
});

test.each(sample)('%s > %s: %s', (first, second, mode, pieces) => {
  const requirement = requirementOf(find(first, second));
  expect(requirement.mode).toBe(mode);
  expect(requirement.options).toHaveLength(pieces.length);
  pieces.forEach((piece, index) => expect(requirement.options[index]).toContain(piece));
});

test('third-level names: kept where they are names, dropped where the table has a stray piece of text', () => {
  expect(find('餐饮服务', '餐饮服务场所/餐饮服务管理企业').third).toEqual([
    '咖啡厅',
    '西餐',
    '粤式',
    '面包甜点饮品',
    '川湘菜',
    '日韩料理',
    '东南亚菜',
    '自助餐',
  ]);
  expect(find('物流服务', '装卸搬运').third).toEqual(['仓储服务']);
  expect(find('商业服务', '专利/商标代理').third).toEqual([]);
  expect(find('金融业', '实物黄金买卖').third).toEqual([]);
});

test('remarks are told apart from documents', () => {
  expect(find('文娱', '网络小说').remarks).toEqual([
    '如提供语音播放版权读物服务，需补充【文娱-有声读物】类目',
    '如提供出版物（不含小说、动漫、学术期刊）在线阅读相关服务，需补充【文娱-出版物】类目',
    '如提供学术期刊发表、投稿、阅读等服务，需补充【文娱-学术期刊】类目。',
  ]);
  expect(find('公益', '网络互助').options).toEqual([]);
  expect(find('公益', '网络互助').remarks[0]).toContain('暂不支持线上申请');
});
