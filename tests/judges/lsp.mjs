// A language server as an editor runs it: over standard input and output, asked
// for what it marks in a file and what it offers at a place.
import { spawn } from 'node:child_process';

/// How long an answer may take: a server that hangs must fail, not hold up CI.
const PATIENCE = 60_000;

/// Starts `node SCRIPT --stdio` in a folder, with settings that it may ask for.
export async function start(script, root, settings) {
  const child = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = new Map();
  const marks = new Map();
  let unread = Buffer.alloc(0);
  let count = 0;

  function send(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    child.stdin.write(body);
  }

  function receive(message) {
    if (message.method && message.id !== undefined) {
      const items = message.params?.items ?? [];
      const result = message.method === 'workspace/configuration' ? items.map((it) => settings[it.section] ?? null) : null;
      send({ id: message.id, result });
    } else if (message.method === 'textDocument/publishDiagnostics') {
      marks.get(message.params.uri)?.(message.params.diagnostics);
    } else if (message.id !== undefined) {
      answers.get(message.id)?.(message);
      answers.delete(message.id);
    }
  }

  child.stdout.on('data', (data) => {
    unread = Buffer.concat([unread, data]);
    for (;;) {
      const end = unread.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(unread.subarray(0, end).toString())[1]);
      if (unread.length < end + 4 + length) return;
      const body = unread.subarray(end + 4, end + 4 + length);
      unread = unread.subarray(end + 4 + length);
      receive(JSON.parse(body.toString()));
    }
  });

  function patiently(what, promise) {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer: ${what}`)), PATIENCE);
      child.once('exit', (code) => reject(new Error(`the language server ended with ${code}: ${what}`)));
    });
    return Promise.race([promise, late]).finally(() => clearTimeout(timer));
  }

  async function ask(method, params) {
    const id = ++count;
    const answer = new Promise((resolve) => answers.set(id, resolve));
    send({ id, method, params });
    const { result, error } = await patiently(method, answer);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  child.setMaxListeners(0);
  await ask('initialize', {
    processId: process.pid,
    rootUri: root,
    capabilities: {
      workspace: { configuration: true },
      textDocument: { completion: { completionItem: { documentationFormat: ['plaintext'] } } },
    },
  });
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings } });

  return {
    /// Opens a file with this text. Gives what is marked in it.
    async open(uri, text) {
      const marked = new Promise((resolve) => marks.set(uri, resolve));
      send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text } } });
      return patiently(uri, marked);
    },
    /// What is offered at a place of an open file; lines and columns count from 0.
    async offers(uri, line, character) {
      const result = await ask('textDocument/completion', { textDocument: { uri }, position: { line, character } });
      return (result?.items ?? result ?? []).map(({ label, documentation }) => ({
        label,
        says: documentation?.value ?? documentation ?? '',
      }));
    },
    stop() {
      child.removeAllListeners('exit');
      child.kill();
    },
  };
}
