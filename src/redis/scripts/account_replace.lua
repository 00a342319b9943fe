-- Writes an account where the revision before it still stands.
local id, before, account = ARGV[1], tonumber(ARGV[2]), ARGV[3]
local now = redis.call('HGET', tag .. ':accounts', id)
if not now or cjson.decode(now).revision ~= before then return 0 end
redis.call('HSET', tag .. ':accounts', id, account)
return 1
