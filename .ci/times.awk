# Prints the seconds of each test project and the 20 slowest tests of .trx files, which hold a result or a time on a line.

# The value of an attribute of the present line.
function value(name,   start, rest) {
  start = index($0, " " name "=\"")
  if (!start)
    return ""
  rest = substr($0, start + length(name) + 3)
  return substr(rest, 1, index(rest, "\"") - 1)
}

# Seconds of "01:02:03.45", with or without a date before it.
function seconds(time,   parts) {
  sub(/^.*T/, "", time)
  split(time, parts, ":")
  return parts[1] * 3600 + parts[2] * 60 + parts[3]
}

function project(   name) {
  name = FILENAME
  gsub(/^.*\/|\.trx$/, "", name)
  return name
}

/<Times / {
  took = seconds(value("finish")) - seconds(value("start"))
  projects[project()] = took < 0 ? took + 86400 : took
}

/<UnitTestResult / {
  count[project()]++
  name = value("testName")
  gsub(/&quot;/, "\"", name)
  tests[++n] = sprintf("%8.1f s  %s  %s", seconds(value("duration")), project(), substr(name, 1, 100))
}

END {
  print "\nSeconds of each test project, start to finish:"
  slowest = "sort -rn"
  for (name in projects)
    printf "%8.1f s  %s, %d tests\n", projects[name], name, count[name] | slowest
  close(slowest)
  print "The 20 slowest tests:"
  slowest = "sort -rn | head -20"
  for (i = 1; i <= n; i++)
    print tests[i] | slowest
  close(slowest)
}
