/** Express that parses JSON and sends it back, checking nothing: the ceiling. `node tests/load/parts/plain-express.ts PORT` */
import express, { json } from 'express';

const app = express();
app.get('/readyz', (_req, res) => {
  res.sendStatus(200);
});
app.post('/api/messages', json({ limit: '1mb' }), (req, res) => {
  res.json({ echo: req.body as unknown });
});
app.listen(Number(process.argv[2]), '127.0.0.1');
