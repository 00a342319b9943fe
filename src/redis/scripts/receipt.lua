-- Folds a receipt into its bubble: never backwards. Returns what it was, what it is, and the bubble.
local id, sid, status, code, rank = ARGV[1], ARGV[2], ARGV[3], ARGV[4], tonumber(ARGV[5])
local bubble = key('bubble', id)
local json, before, known_rank = unpack(redis.call('HMGET', bubble, 'j', 's', 'k'))
if not json then return nil end
before = before or 'waiting'
if rank <= tonumber(known_rank or '-1') then return { before, before, json } end
redis.call('HSET', bubble, 's', status, 'k', rank, 'd', sid)
if code == '' then redis.call('HDEL', bubble, 'c') else redis.call('HSET', bubble, 'c', code) end
return { before, status, json }
