#!/usr/bin/env bash
# Runs the pipeline on runners that are processes of their own, with workers in
# this one and in others, and compares the articles with those of examples/warc.
#
#   ./runners.sh 'DIR/*.warc.gz' [PYTHON]
#
# PYTHON is an interpreter with apache-beam; without, Beam's Python runner is
# left out. What it starts ends with it. Beam's pool and Prism, while they run,
# listen on every address of the machine, and ask nobody who they are: run this
# where no others reach it.
set -eu
cd "$(dirname "$0")"
archives=$1 python=${2:-}
work=$(mktemp -d)
started=()
finish() {
  for pid in "${started[@]}"; do kill -- "-$pid" 2>/dev/null || true; done
  wait
  rm -rf "$work"
}
trap finish EXIT

go build -o "$work/beam" .
go build -C ../warc -o "$work/warc" .
go build -o "$work/prism" github.com/apache/beam/sdks/v2/go/cmd/prism
go build -o "$work/boot" github.com/apache/beam/sdks/v2/go/container

# Prism quotes the id that it gives a worker, which Beam's boot program does not
# expect.
cat >"$work/boot.sh" <<EOF
#!/usr/bin/env bash
exec "$work/boot" "\${@//\'/}" --semi_persist_dir="$work/staged"
EOF
chmod +x "$work/boot.sh"

listens() { (: >"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# start PORT COMMAND...: starts a server and waits until it listens.
start() {
  local port=$1
  shift
  # Otherwise the runs would be of a server that is somebody else's.
  ! listens "$port" || { echo "port $port is taken" >&2; exit 1; }
  # A group of its own, which its workers join. Beam's boot program writes to
  # the folder it is started in.
  (cd "$work" && exec setsid "$@") >"$work/$port.log" 2>&1 &
  started+=($!)
  for _ in $(seq 120); do
    listens "$port" && return
    sleep 0.5
  done
  echo "nothing listens on $port:" >&2
  tail "$work/$port.log" >&2
  exit 1
}

# run NAME FLAG...: runs the pipeline and says whether its articles are the same.
run() {
  local name=$1 began=$SECONDS
  shift
  if ! timeout 600 "$work/beam" -archives "$archives" -out "$work/out" "$@" >"$work/run.log" 2>&1; then
    printf '%-28s FAILED\n' "$name"
    tail -5 "$work/run.log"
    return 1
  fi
  if [ "$(cat "$work"/out/articles-*.jsonl | sort | sha256sum)" = "$want" ]; then
    printf '%-28s same articles  %4d s\n' "$name" $((SECONDS - began))
  else
    printf '%-28s OTHER ARTICLES\n' "$name"
    return 1
  fi
  rm -rf "$work/out"
}

# shellcheck disable=SC2086 # warc takes names, the pipeline a pattern
"$work/warc" -out "$work/want" $archives 2>/dev/null
want=$(sort "$work/want" | sha256sum)
process="{\"command\": \"$work/boot.sh\"}"

start 50000 "$work/boot" --worker_pool
start 18073 "$work/prism" -job_port 18073 -serve_http=false
jobs=(-runner universal -endpoint localhost:18073 -worker_binary "$work/beam")
run "Prism in this process"
run "Prism, LOOPBACK" "${jobs[@]}" -environment_type LOOPBACK
run "Prism, EXTERNAL (pool)" "${jobs[@]}" -environment_type EXTERNAL -environment_config localhost:50000
run "Prism, PROCESS (boot)" "${jobs[@]}" -environment_type PROCESS -environment_config "$process"
[ -n "$python" ] || { echo "no Python: its runner left out"; exit 0; }
start 18097 "$python" -m apache_beam.runners.portability.local_job_service_main -p 18097
jobs=(-runner universal -endpoint localhost:18097 -worker_binary "$work/beam")
run "Python, LOOPBACK" "${jobs[@]}" -environment_type LOOPBACK
run "Python, EXTERNAL (pool)" "${jobs[@]}" -environment_type EXTERNAL -environment_config localhost:50000
