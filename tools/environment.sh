#!/bin/sh
# usage: sh tools/environment.sh site|dev
#
# Makes .venv/ and installs what requirements.txt (site) or both requirements files (dev) lock, by their hashes. Does nothing
# where that has been done with the same locks. The interpreter is the newest suitable one, or the one named by PYTHON.
set -eu

what=${1:?site or dev}
venv=.venv
bin=$venv/bin
case "${OS:-}" in Windows_NT) bin=$venv/Scripts ;; esac

suits() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

find_python() {
    for candidate in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11 python}; do
        if suits "$candidate"; then
            echo "$candidate"
            return
        fi
    done
    found=$("${PYTHON:-python3}" --version 2>/dev/null) || found="none"
    echo "Python 3.11 or newer is needed (found: $found)." >&2
    echo "Install one from https://www.python.org/downloads/ or by your system's packages, or name it: make PYTHON=/path/to/python3" >&2
    return 1
}

# The user's settings of pip say where packages come from, which is theirs to say; what goes where is said here.
unset PYTHONHOME PYTHONPATH PIP_TARGET PIP_PREFIX PIP_ROOT PIP_CONSTRAINT PIP_BUILD_CONSTRAINT PIP_PYTHON || true
export PIP_USER=0 PIP_REQUIRE_VIRTUALENV=0 PIP_NO_INPUT=1 PIP_DISABLE_PIP_VERSION_CHECK=1

if ! suits "$bin/python"; then
    python=$(find_python)
    rm -rf "$venv"
    echo "Making $venv with $("$python" --version)" >&2
    if ! "$python" -m venv "$venv"; then
        rm -rf "$venv"
        echo "This Python cannot make an environment. On Debian and Ubuntu: apt install python3-venv" >&2
        exit 1
    fi
fi

files=requirements.txt
if [ "$what" = dev ]; then
    files="requirements.txt requirements-dev.txt"
elif [ -f "$venv/locked-dev" ] && cat requirements.txt requirements-dev.txt | cmp -s - "$venv/locked-dev"; then
    exit 0  # everything is there, and more
fi
# A copy of the locks says what is installed.
# shellcheck disable=SC2086  # a list of names
if ! cat $files | cmp -s - "$venv/locked-$what"; then
    echo "Installing what $files lock into $venv (only when a lock changes)" >&2
    options=""
    for file in $files; do options="$options -r $file"; done
    "$bin/python" -m pip install --quiet --no-deps --require-hashes --only-binary :all: $options
    cat $files >"$venv/locked-$what"
fi
