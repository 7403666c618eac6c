#!/usr/bin/env bash
# Walks through the built site with the real Orca, in Firefox and in Chromium, and keeps what it says beside the other
# transcripts. By hand only: it presses real keys and waits by the clock. Usage: npm run heard:orca [-- names of walks].
# All of them take half an hour. Orca is sometimes one key late: then a step's words stand below the next key.
#
# It needs a Debian or Ubuntu with these packages: orca speech-dispatcher at-spi2-core gir1.2-atspi-2.0 python3-pyatspi
# dbus-x11 xdotool openbox xvfb xauth, and the browsers firefox-esr and chromium. Nothing is spoken aloud.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

# Each walk: its name, the page it begins on, and what the listener does there: keys, or words to type.
# h is the next heading, k the next link, Down the next line. Return, Tab goes by "Skip to the words" into the box.
walks() {
  cat <<'WALKS'
home / ctrl+Home h Down Down Down Down h h h
area /areas/ehcps/ ctrl+Home h k Return Escape h h Down Down Down Down Down
rights /your-rights/asking/ ctrl+Home h Down Down Down Down h h Down Down
told /you-may-be-told/ ctrl+Home h Down Down h h Down Down
help /get-help/ ctrl+Home h Down Down h Down Down
dates /your-rights/dates/ ctrl+Home h Down Down Down Tab Tab
areas /areas/ ctrl+Home h Down Down h Down Down
easy /easy/ ctrl+Home h Down Down h Down Down
easy-area /easy/funding/ ctrl+Home h Down Down Down h Down Down
all-rights /your-rights/ ctrl+Home h Down Down h Down Down
time-limits /your-rights/time-limits/ ctrl+Home h Down Down h Down Down
whats-changed /whats-changed/ ctrl+Home h Down Down h Down Down
ideas /2023-or-2026/ ctrl+Home h Down Down h Down Down
promises /promises/ ctrl+Home h Down Down Tab Tab h Down Down
voices /voices/ ctrl+Home h Down Down h Down Down
voice /voices/neu/ ctrl+Home h Down Down h Down Down
timeline /timeline/ ctrl+Home h Down Down h Down Down
words /words/ ctrl+Home h Down Down h Down Down
figures /figures/ ctrl+Home h Down Down h Down Down
sources /sources/ ctrl+Home h Down Down h Down Down
search /search/ ctrl+Home h Down Down h Down
my-list /my-list/ ctrl+Home h Down h Down Down Tab
meeting /meeting/ ctrl+Home h Down Down h Down Down
sheet /meeting/ehcps/ ctrl+Home h Down Down h Down Down
booklet /booklet/ ctrl+Home h Down Down Tab Tab
settings /settings/ ctrl+Home h Down Down Tab Down Tab
app /app/ ctrl+Home h Down Down h Down Down
words-only /about/ ctrl+Home h Down Down h Down Down
offline /offline/ ctrl+Home h Down Down Down
lost /nowhere/ ctrl+Home h Down Down Down
journey-diagnosis / ctrl+Home h h h h k k Return Down Down Down
journey-tribunal /search/ ctrl+Home Return Tab type:tribunal Tab h h h Return k Return Escape
journey-scrapped /search/ ctrl+Home Return Tab type:is_EHCP_being_scrapped Tab h Return h Down Down Down
WALKS
}

started=()
in_background() {
  "$@" >"$home/${1##*/}.out" 2>&1 &
  started+=($!)
}

# Tells the accessibility bus that a screen reader is there, so that browsers build what it reads.
say_that_somebody_listens() {
  for name in IsEnabled ScreenReaderEnabled; do
    dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.freedesktop.DBus.Properties.Set \
      string:org.a11y.Status "string:$name" variant:boolean:true >/dev/null
  done
}

open_browser() { # browser, address
  mkdir -p "$home/profile"
  if [ "$1" = firefox ]; then
    cat >"$home/profile/user.js" <<'PREFERENCES'
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.startup.homepage_override.mstone", "ignore");
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("termsofuse.bypassNotification", true);
user_pref("accessibility.force_disabled", -1);
PREFERENCES
    in_background firefox-esr --profile "$home/profile" --no-remote "$2"
  else
    local root=()
    [ "$(id -u)" = 0 ] && root=(--no-sandbox)
    in_background chromium "${root[@]}" --no-first-run --disable-quic --disable-background-networking \
      --force-renderer-accessibility "--user-data-dir=$home/profile" --password-store=basic "$2"
  fi
}

# Inside a screen and a bus of its own: one browser, one walk.
hear() { # browser, site, name of the walk, file for the transcript
  local path steps step
  read -r path steps <<<"$(walks | sed -n "s/^$3 //p")"
  home=$(mktemp -d)
  trap 'kill "${started[@]}" 2>/dev/null || true; sleep 1; rm -rf "$home"' EXIT
  mkdir -p "$home/.config/speech-dispatcher" "$home/.local/share/orca" "$home/run"
  chmod 700 "$home/run"
  export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_CONFIG_HOME=$home/.config XDG_DATA_HOME=$home/.local/share
  export GNOME_ACCESSIBILITY=1 ACCESSIBILITY_ENABLED=1 GTK_MODULES=gail:atk-bridge NO_AT_BRIDGE=0
  export LANG=C.UTF-8 GSETTINGS_BACKEND=keyfile
  printf '%s\n' 'LogLevel 3' "LogDir \"$home\"" 'AddModule "dummy" "sd_dummy" ""' 'DefaultModule dummy' \
    >"$home/.config/speech-dispatcher/speechd.conf"
  # It would read the whole page by itself, over everything else.
  printf '%s\n' 'import orca.settings' 'orca.settings.sayAllOnLoad = False' \
    >"$home/.local/share/orca/orca-customizations.py"
  gsettings set org.gnome.desktop.interface toolkit-accessibility true
  in_background /usr/libexec/at-spi-bus-launcher --launch-immediately
  sleep 1
  in_background openbox
  say_that_somebody_listens
  in_background orca --debug-file "$home/orca.log"
  sleep 5
  open_browser "$1" "${2%/}$path"
  for _ in $(seq 60); do
    grep -q 'SPEECH OUTPUT.*Page has' "$home/orca.log" && break
    sleep 1
  done
  wait_until_quiet
  window=$(xdotool search --onlyvisible --class "$1" | tail -1)
  xdotool windowactivate --sync "$window"
  sleep 1
  printf '# What Orca says in %s: %s\n# Steps: %s.\n\n' "$1" "$path" "$(wc -w <<<"$steps")" >"$4"
  echo '> the page opens' >>"$4"
  said_since 1 12 >>"$4"
  for step in $steps; do
    before=$(wc -l <"$home/orca.log")
    if [ "${step#type:}" != "$step" ]; then
      step=${step#type:}
      xdotool type --delay 150 "${step//_/ }"
    else
      xdotool key "$step"
    fi
    # A busy computer is a while before it says anything but the key.
    sleep 2
    wait_until_quiet
    echo "> $step" >>"$4"
    said_since "$((before + 1))" 12 >>"$4"
  done
}

# Waits until Orca has had nothing to do for a while, as far as its log tells.
wait_until_quiet() {
  local lines=-1
  while [ "$lines" != "$(wc -l <"$home/orca.log")" ]; do
    lines=$(wc -l <"$home/orca.log")
    sleep 2
  done
}

# What Orca has said since a line of its log, at most so many lines.
said_since() {
  tail -n "+$1" "$home/orca.log" | sed -n "s/' *{'established.*$/'/; s/^.*SPEECH OUTPUT: '\(.*\)'.*$/  \1/p" |
    awk -v most="$2" 'NR <= most'
}

if [ "${1:-}" = --inside ]; then
  hear "$2" "$3" "$4" "$5"
  exit
fi

for name in "$@"; do
  walks | grep -q "^$name " && continue
  echo "There is no walk named “$name”. Walks: $(walks | cut -d' ' -f1 | xargs)." >&2
  exit 1
done

server_said=$(mktemp)
node_modules/.bin/node scripts/serve.mjs dist --port 0 >"$server_said" &
server=$!
trap 'kill $server; rm -f "$server_said"' EXIT
until grep -q http "$server_said"; do sleep 0.2; done
site=$(grep -o 'http://[^ ]*' "$server_said")
walks | while read -r walk _; do
  [ $# = 0 ] || [[ " $* " = *" $walk "* ]] || continue
  # Both at once: most of the time each waits. The numbers keep their screens apart; and an Orca ends when it sees
  # another, so that each has a world of processes of its own.
  hearing=()
  for browser in firefox:90 chromium:190; do
    transcript=tests/heard/transcripts/orca-$walk-${browser%:*}.txt
    xvfb-run -a -n "${browser#*:}" -s '-screen 0 1280x900x24' \
      unshare --map-root-user --pid --fork --mount-proc dbus-run-session -- \
      "${BASH_SOURCE[0]}" --inside "${browser%:*}" "$site" "$walk" "$PWD/$transcript" </dev/null \
      2> >(grep -v 'ignoring unknown child' >&2) &
    hearing+=($!)
    echo "$transcript"
  done
  for one in "${hearing[@]}"; do wait "$one"; done
done
