-- Lets an alias of a forgotten person expire, unless somebody new has taken it.
local alias, person = key('alias', ARGV[1]), ARGV[2]
local current = redis.call('GET', alias)
if current and string.match(current, '^%w+') == person then redis.call('PEXPIRE', alias, SEEN_MS) end
return 1
