-- Other words for the head of an outbox.
local person, token, id, json = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
if not holds(sends, person, token) or redis.call('EXISTS', key('bubble', id)) == 0 then return 0 end
redis.call('HSET', key('bubble', id), 'j', json)
return 1
