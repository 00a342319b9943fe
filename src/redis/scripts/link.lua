-- Says whose alias this is, if it is still what the caller believes. Returns what it is now.
local alias, expected, wanted = key('alias', ARGV[1]), ARGV[2], ARGV[3]
local current = redis.call('GET', alias) or ''
if current ~= expected then return current end
redis.call('SET', alias, wanted, 'PX', CONVERSATION_MS)
return wanted
