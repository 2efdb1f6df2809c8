-- wrk: walks through the paths of a file, each thread from another place, with one Authorization header.
-- Arguments: FILE AUTHORIZATION
local paths = {}
local headers = {}
local threads = 0
local at = 0

function setup(thread)
  thread:set("offset", threads * 7)
  threads = threads + 1
end

function init(args)
  for line in io.lines(args[1]) do
    paths[#paths + 1] = line
  end
  headers["Authorization"] = args[2]
  headers["Accept"] = "application/json"
  at = offset
end

function request()
  at = at + 1
  return wrk.format("GET", paths[at % #paths + 1], headers)
end

function done(summary, latency)
  io.write(string.format("RESULT %.1f %.2f %d\n", summary.requests / summary.duration * 1000000,
    latency:percentile(99) / 1000, summary.errors.status + summary.errors.read + summary.errors.timeout))
end
