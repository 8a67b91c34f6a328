import type { template } from 'glass-easel';

/** A part's JSON, as far as the preview reads it. */
export interface PartConfig {
  usingComponents?: Record<string, string>;
  component?: boolean;
  styleIsolation?: string;
  navigationBarTitleText?: string;
  navigationBarBackgroundColor?: string;
  navigationBarTextStyle?: string;
  navigationStyle?: string;
  backgroundColor?: string;
  enablePullDownRefresh?: boolean;
  onReachBottomDistance?: number;
  disableScroll?: boolean;
  [key: string]: unknown;
}

export interface TabItem {
  pagePath: string;
  text: string;
  iconPath?: string;
  selectedIconPath?: string;
}

export interface AppConfig {
  pages?: string[];
  entryPagePath?: string;
  darkmode?: boolean;
  subPackages?: { root: string }[];
  subpackages?: { root: string }[];
  window?: PartConfig;
  tabBar?: { color?: string; selectedColor?: string; backgroundColor?: string; borderStyle?: string; list: TabItem[] };
}

export interface Manifest {
  app: AppConfig;
  theme: Partial<Record<'light' | 'dark', Record<string, string>>>;
  pages: string[];
  libVersion: string;
  apiNames: string[];
  /** `reads`: the names that the part's WXML reads. */
  parts: Record<string, { page: boolean; config: PartConfig; scope: string; reads: string[] }>;
}

/** Everything that the build hands to the run-time. */
export interface Built {
  manifest: Manifest;
  templates: Record<string, template.ComponentTemplate['content']>;
  modules: Record<string, () => unknown>;
}
