-- Leaves the head where it is and gives the lease up. ARGV[1]: which queue, 'turn' or 'send'.
local queue = ARGV[1] == 'turn' and turns or sends
local person, token, delay_ms, counts, sure = ARGV[2], ARGV[3], tonumber(ARGV[4]), ARGV[5] == '1', ARGV[6] == '1'
if not holds(queue, person, token) then return 0 end
local state = key(queue.state, person)
redis.call('HDEL', state, 't')
if counts then redis.call('HINCRBY', state, 'n', 1) end
if sure then redis.call('HDEL', state, 'w') end
redis.call('ZADD', queue.due, now_ms() + delay_ms, person)
return 1
