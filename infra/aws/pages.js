// Runs at the edge before the cache is asked. Every address of the application is one page, which reads the address
// itself; the address of a survey or a personal link, and the secret in it, goes no further than here. What API and assets answer stays theirs.
// oxlint-disable-next-line no-unused-vars -- CloudFront calls it by this name
function handler(event) {
  var request = event.request;
  if (request.uri.startsWith('/s/')) request.uri = '/survey.html';
  else request.uri = request.uri === '/docs' ? '/docs.html' : '/index.html';
  request.querystring = {};
  return request;
}
