// Stands before act's artifact server, which is behind @actions/artifact 6 in two ways: it refuses the field `mime_type`,
// and it wants the padding of a signature that the storage client drops from addresses.
// Usage: artifact-proxy.mjs LISTEN_PORT ACT_PORT
import { createServer, request } from 'node:http'

const [listen, act] = process.argv.slice(2).map(Number)

createServer((incoming, outgoing) => {
  const parts = []
  incoming.on('data', (part) => parts.push(part))
  incoming.on('end', () => {
    let body = Buffer.concat(parts)
    if (incoming.url.endsWith('/CreateArtifact')) {
      const known = JSON.parse(body.toString('utf8'))
      delete known.mime_type
      body = Buffer.from(JSON.stringify(known))
    }
    const path = incoming.url.replace(/sig=([\w-]+)(?=&)/, (_, sig) => `sig=${sig.padEnd(44, '=')}`)
    const headers = { ...incoming.headers, 'content-length': String(body.length) }
    delete headers['transfer-encoding']
    const onward = request({ host: '127.0.0.1', port: act, path, method: incoming.method, headers })
    onward.on('response', (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.writeHead(502).end())
    onward.end(body)
  })
}).listen(listen, '127.0.0.1')
