#!/usr/bin/env bash
# Runs a command with a PostgreSQL of its own, which ends with it:
#
#     postgres.sh COMMAND...
#
# The server listens on a socket in a temporary folder, on no network, and
# DATABASE_URL leads to it. Nothing is left behind.
set -euo pipefail
programs=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
[ -n "$programs" ] || { echo "no PostgreSQL here" >&2; exit 69; }
folder=$(mktemp -d)
as=()
if [ "$(id -u)" = 0 ]; then # the server refuses to run as root
  chown postgres "$folder"
  as=(runuser -u postgres --)
fi
stop() {
  "${as[@]}" "$programs/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$folder"
}
trap stop EXIT
cd "$folder"
"${as[@]}" "$programs/initdb" -D "$folder/data" -U archive -E UTF8 --locale=C.UTF-8 -A trust --no-sync >/dev/null
"${as[@]}" "$programs/pg_ctl" -D "$folder/data" -w -l "$folder/log" \
  -o "-c listen_addresses='' -c unix_socket_directories='$folder' -c fsync=off" start >/dev/null
cd "$OLDPWD"
DATABASE_URL="host=$folder user=archive dbname=postgres" "$@"
