'use strict';
// Loaded with --require before the Playground, which has no setting for the address and would listen on every interface.
const { Server } = require('node:net');

const listen = Server.prototype.listen;
Server.prototype.listen = function listenOnLoopback(...args) {
  const [first, ...rest] = args;
  if (typeof first === 'number' || (typeof first === 'string' && /^\d+$/.test(first)))
    return listen.call(
      this,
      { port: Number(first), host: '127.0.0.1' },
      ...rest.filter((arg) => typeof arg === 'function'),
    );
  if (typeof first === 'object' && first !== null && first.port !== undefined)
    return listen.call(this, { ...first, host: '127.0.0.1' }, ...rest);
  return listen.apply(this, args);
};
