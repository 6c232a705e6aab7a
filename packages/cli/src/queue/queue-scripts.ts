// What must happen as a whole in Redis, in its own Lua. Each is short enough to be sent with every call.

/**
 * Begins a batch or takes it up again, for one process.
 * KEYS: meta, orders, owner, batches. ARGV: owner, milliseconds it holds, seconds to keep, id, orders, then pairs of meta.
 * Gives the owner in the way, or `new` or `again`.
 */
export const BEGIN = `
local owner = redis.call('GET', KEYS[3])
if owner and owner ~= ARGV[1] then return owner end
redis.call('SET', KEYS[3], ARGV[1], 'PX', ARGV[2])
local now = tonumber(redis.call('TIME')[1])
redis.call('ZREMRANGEBYSCORE', KEYS[4], '-inf', now)
redis.call('ZADD', KEYS[4], now + ARGV[3], ARGV[4])
if redis.call('EXISTS', KEYS[1]) == 1 then return 'again' end
redis.call('HSET', KEYS[1], unpack(ARGV, 6))
redis.call('SET', KEYS[2], ARGV[5], 'EX', ARGV[3])
redis.call('EXPIRE', KEYS[1], ARGV[3])
return 'new'`;

/**
 * The process is still there; an owner that was given up for dead takes the batch back when nobody has taken it over.
 * KEYS: owner, batches, then the keys to keep, meta first. ARGV: owner, milliseconds it holds, seconds to keep, id.
 * Gives `held`, or what keeps it from going on: `gone`, `taken`.
 */
export const HOLD = `
if redis.call('EXISTS', KEYS[3]) == 0 then return 'gone' end
local owner = redis.call('GET', KEYS[1])
if owner and owner ~= ARGV[1] then return 'taken' end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
redis.call('ZADD', KEYS[2], redis.call('TIME')[1] + ARGV[3], ARGV[4])
for i = 3, #KEYS do redis.call('EXPIRE', KEYS[i], ARGV[3]) end
return 'held'`;

/**
 * Keeps results; of two for one file the first stays.
 * KEYS: meta, results, done. ARGV: seconds to keep, then an index, a field and a result for each file.
 * Gives 0 when the batch is not there any more, else 1.
 */
export const KEEP = `
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
for i = 2, #ARGV, 3 do
  if redis.call('HSETNX', KEYS[2], ARGV[i + 1], ARGV[i + 2]) == 1 then
    redis.call('XADD', KEYS[3], '*', 'i', ARGV[i])
  end
end
redis.call('EXPIRE', KEYS[1], ARGV[1])
redis.call('EXPIRE', KEYS[2], ARGV[1])
redis.call('EXPIRE', KEYS[3], ARGV[1])
return 1`;

/**
 * One more try of a file by itself.
 * KEYS: meta, tries. ARGV: seconds to keep, index. Gives which try it is; 0 when the batch is not there any more.
 */
export const TRY = `
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
local try = redis.call('HINCRBY', KEYS[2], ARGV[2], 1)
redis.call('EXPIRE', KEYS[2], ARGV[1])
return try`;

/** Takes a batch out that was fetched. KEYS: owner, batches, then all other keys of it. ARGV: owner, id. */
export const END = `
local owner = redis.call('GET', KEYS[1])
if owner and owner ~= ARGV[1] then return 0 end
redis.call('ZREM', KEYS[2], ARGV[2])
redis.call('DEL', KEYS[1], unpack(KEYS, 3))
return 1`;

/** A worker is there. KEYS: workers. ARGV: description, seconds to believe it. */
export const BEAT = `
local now = tonumber(redis.call('TIME')[1])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
redis.call('ZADD', KEYS[1], now + ARGV[2], ARGV[1])
return 1`;

/** Members of a sorted set whose second has not passed. KEYS: the set. */
export const LIVING = `
return redis.call('ZRANGEBYSCORE', KEYS[1], '(' .. redis.call('TIME')[1], '+inf')`;
