export default { title: '计算单' };
