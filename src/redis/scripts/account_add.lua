-- Makes an account, unless its email has one.
local id, email, account = ARGV[1], ARGV[2], ARGV[3]
if redis.call('HSETNX', tag .. ':emails', email, id) == 0 then return 0 end
redis.call('HSET', tag .. ':accounts', id, account)
return 1
