#!/usr/bin/env bash
# Usage: table.sh [--rounds N] [--markdown] [--tree DIR] [--no-build].
# Measures the recordings table with 100,000 rows beside QSortFilterProxyModel over QStandardItemModel, and the start of the
# window with 10,000 beside an empty one. A benchmark, no test: it takes some five minutes and wants an idle machine.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source tests/bench/prepare.sh

prepare reelkeep-bench-table -- "$@"
exec tests/support/session.sh python3 tests/bench/table.py "$@"
