import { categoryName, type Category } from './category';

/** Rows for what others sell or offer through a program; who does only business of his own has another row. */
export const platforms: readonly string[] = [
  '电商平台 > 电商平台',
  '餐饮服务 > 点餐平台',
  '餐饮服务 > 外卖平台',
  '教育服务 > 教育平台',
  '教育服务 > 驾校平台',
  '教育服务 > 无人机驾驶员培训平台',
  '医疗服务 > 非处方药销售平台',
  '医疗服务 > 医疗器械经营销售平台',
  '生活服务 > 洗浴保健平台',
  '生活服务 > 宠物医疗服务平台',
  '生活服务 > 兽药平台',
  '商业服务 > 法律服务平台',
  '旅游服务 > OTA',
];

/** Whether a category is for a platform on which others do their business. */
export function isPlatform(category: Category): boolean {
  return platforms.includes(categoryName(category));
}
