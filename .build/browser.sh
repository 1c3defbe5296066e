# find_browser: makes sure that Chromium and its driver are there for the tests of the desk.

find_browser() {
    command -v chromium >/dev/null 2>&1 && command -v chromedriver >/dev/null 2>&1 && return 0
    if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
        echo "check: installing Chromium for the browser tests" >&2
        apt-get update -qq >/dev/null &&
            DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium chromium-driver >/dev/null
        return 0
    fi
    echo 'check: install "chromium" and "chromium-driver" (chromedriver) for the browser tests.' >&2
    exit 1
}
