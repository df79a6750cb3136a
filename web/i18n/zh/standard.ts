export default {
  title: '计算标准',
  contents: '目录',
  print: '打印',
  whole: '看完整的标准',
};
