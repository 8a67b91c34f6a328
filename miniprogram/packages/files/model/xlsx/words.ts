/** What is said of a workbook that can't be read, and what to do instead. */
export const problems = {
  broken: '这个 Excel 文件坏了，读不了。请用 Excel 或 WPS 打开它，另存为 .xlsx，再发一次',
  cut: '文件不完整，可能没有传完。请重新发一次，再选它',
  tooLarge: '表格展开后太大（超过 20 MB）。请删掉用不到的列和工作表，或者分成几个文件',
  manyFiles: '文件里的内容太多，读不了。请把要导入的表复制到新的表格里，另存为 .xlsx',
  zip64: '这个 Excel 文件的格式特殊，读不了。请用 Excel 或 WPS 打开它，另存为 .xlsx 或 CSV',
  packing: '这个 Excel 文件的压缩方式特殊，读不了。请用 Excel 或 WPS 打开它，另存为 .xlsx 或 CSV',
  encrypted: '文件加了密码，读不了。请打开它，去掉密码，再另存为 .xlsx',
  binary: '这是 .xlsb 格式的 Excel 文件，读不了。请打开它，另存为 .xlsx 或 CSV',
  openDocument: '这是 .ods 表格，读不了。请打开它，另存为 .xlsx 或 CSV',
  document: '这是 Word 文件，读不了。请把里面的表格复制出来，再粘贴',
  slides: '这是演示文稿，读不了。请把里面的表格复制出来，再粘贴',
  numbers: '这是 Numbers 表格，读不了。请打开它，导出为 Excel 或 CSV',
  archive: '这是压缩包，读不了。请先解压，再把里面的表格发过来',
  empty: '表格里没有内容',
} as const;
