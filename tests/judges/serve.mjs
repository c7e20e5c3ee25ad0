// A static server on 127.0.0.1 that behaves as GitHub Pages does for a project
// site: under a prefix, with gzip, and with 404.html at every depth. The prefix
// matters: a link that forgets it works at the root of a host and nowhere else.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import zlib from 'node:zlib';

export const DEFAULT_BASE_URL = 'https://example.org/bang-diem/';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml',
  '.atom': 'application/atom+xml',
  '.bib': 'text/plain; charset=utf-8',
  '.ris': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.zip': 'application/zip',
  '.ico': 'image/x-icon',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/// Can the type be made smaller on the wire? (Pictures already are.)
export const compressible = (type) => /text|json|xml|svg|javascript/.test(type);

/// What our own redirects send the reader on with, and nothing that others may have put into a page.
const OURS = /<meta http-equiv="refresh" content="0; url=[^"]*">/;

/// Serves `dir` under the path of `baseUrl`, on a free port, until `close()`.
/// With `still`, a page that sends the reader on stays, so that it can be looked at.
export async function serve(dir, baseUrl = DEFAULT_BASE_URL, { still = false } = {}) {
  const root = path.resolve(dir);
  const prefix = new URL(baseUrl, 'http://127.0.0.1/').pathname;
  const server = http.createServer((request, response) => answer({ root, prefix, still }, request, response));
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${server.address().port}${prefix}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function answer({ root, prefix, still }, request, response) {
  const asked = decodeURIComponent(new URL(request.url, 'http://127.0.0.1').pathname);
  let status = 200;
  let file = asked.startsWith(prefix) ? find(root, asked.slice(prefix.length)) : null;
  if (!file) {
    status = 404;
    file = path.join(root, '404.html');
    if (!asked.startsWith(prefix) || !fs.existsSync(file)) {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('not found');
      return;
    }
  }
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  const headers = { 'content-type': type, 'cache-control': 'max-age=600' };
  let body = fs.readFileSync(file);
  if (still && file.endsWith('.html')) body = Buffer.from(body.toString('utf8').replace(OURS, ''));
  if (compressible(type) && /gzip/.test(request.headers['accept-encoding'] ?? '')) {
    headers['content-encoding'] = 'gzip';
    body = zlib.gzipSync(body);
  }
  response.writeHead(status, headers);
  response.end(body);
}

/// The file that a path inside the site names, or null.
function find(root, inside) {
  let file = path.join(root, inside);
  if (file !== root && !file.startsWith(root + path.sep)) return null;
  if (fs.existsSync(file) && fs.statSync(file).isDirectory()) file = path.join(file, 'index.html');
  return fs.existsSync(file) ? file : null;
}
