# The parts of .ci/run, one function each. Sourced, never run alone.

tests_run=0
declare -A tests_of

# Counts the tests that a build's log says were run, by module. The reports would not do: of a class
# with tests for two engines they keep those of one.
count_tests() {
  tests_run=0
  local module total
  while read -r module total; do
    tests_of[$module]=$total
    tests_run=$((tests_run + total))
    printf '%-10s %5d tests\n' "$module" "$total"
  done < <(awk '
    / @ fihrist-/ { module = $0; sub(/.* @ fihrist-/, "", module); sub(/ .*/, "", module) }
    /Tests run: [0-9]+,.*Skipped: [0-9]+$/ {
      run = $0; sub(/.*Tests run: /, "", run); sub(/,.*/, "", run)
      skipped = $0; sub(/.*Skipped: /, "", skipped)
      sum[module] += run - skipped
    }
    END { for (m in sum) print m, sum[m] }' "$1" | sort)
}

# Each module must have run at least as many tests as its floor "tests.<module>" says.
check_test_counts() {
  local name floor module
  while read -r name floor; do
    case "$name" in
      tests.*)
        module=${name#tests.}
        [ "${tests_of[$module]:-0}" -ge "$floor" ] ||
          fail "$module ran ${tests_of[$module]:-0} tests, the floor is $floor"
        ;;
    esac
  done < "$1"
}

# No floor may be below what an earlier commit had, and none may be dropped.
check_floor_history() {
  local commit
  git log --format=%H -- .ci/floors | while read -r commit; do
    git show "$commit:.ci/floors" 2>/dev/null || true
  done | awk '
    NR == FNR { if ($1 !~ /^#/ && NF == 2) now[$1] = $2; next }
    $1 !~ /^#/ && NF == 2 {
      if (!($1 in now)) { print "floor " $1 " was dropped"; bad = 1 }
      else if (now[$1] + 0 < $2 + 0) { print "floor " $1 " fell from " $2 " to " now[$1]; bad = 1 }
    }
    END { exit bad }' .ci/floors - || fail 'a floor was loosened'
}

# A clean copy of the tree, so that another JDK or profile does not touch the build at hand.
copy_tree() {
  mkdir -p "$1"
  git ls-files -z | xargs -0 tar cf - | tar xf - -C "$1"
}

analyze() {
  copy_tree "$scratch/analyze"
  (cd "$scratch/analyze" &&
    "${maven[@]}" -Panalyze compile &&
    "${maven[@]}" -Prelease -DskipTests -Dspotless.check.skip verify)
}

second_jdk() {
  local home
  home=$(find /usr/lib/jvm -maxdepth 1 -name '*25*' -type d 2>/dev/null | head -n 1)
  if [ -z "$home" ]; then
    echo 'skipped: no second JDK on this machine'
    return
  fi
  copy_tree "$scratch/second"
  (cd "$scratch/second" &&
    JAVA_HOME=$home PATH="$home/bin:$PATH" LC_ALL=C LANG=C "${maven[@]}" -Plucene10 verify)
  echo "green, with Lucene 10, on $("$home/bin/java" -version 2>&1 | head -n 1)"
}

# The tests that ICU could break, with the oldest ICU that a host may bring.
older_hosts() {
  copy_tree "$scratch/older"
  (cd "$scratch/older" &&
    "${maven[@]}" -Polder-hosts -pl normalize -am -Dspotless.check.skip \
      -Dtest='LawsTest,EveryCodePointTest,FormsTest,LinearTimeTest' \
      -Dsurefire.failIfNoSpecifiedTests=false -DfailIfNoTests=false test)
  (cd "$scratch/older" &&
    "${maven[@]}" -Polder-hosts -pl lucene -am -Dspotless.check.skip -Dtest='org.fihrist.lucene.*Test' \
      -Dsurefire.failIfNoSpecifiedTests=false -DfailIfNoTests=false verify)
  local test
  for test in normalize/target/surefire-reports/TEST-org.fihrist.normalize.LawsTest.xml \
    lucene/target/surefire-reports/TEST-org.fihrist.lucene.RandomChainsTest.xml; do
    [ -s "$scratch/older/$test" ] || fail "older hosts: no $test was written"
  done
  echo 'green with the libraries of older hosts'
}

reproducible() {
  copy_tree "$scratch/again"
  (cd "$scratch/again" && "${maven[@]}" -DskipTests -Dspotless.check.skip package)
  local module jar
  for module in core normalize entities lucene cli; do
    jar=$module/target/fihrist-$module-0.1.0-SNAPSHOT.jar
    cmp "$root/$jar" "$scratch/again/$jar" || fail "$module: two builds differ"
  done
  echo 'five jars, the same bytes twice'
}

readme_commands() {
  local command='./fihrist annotate seeds/000_a9658763921fff43.txt --reference 2014-01-17'
  grep -qF "$command" README.md || fail 'the README no longer names its first command'
  $command > "$scratch/annotated.txt"
  $command --format json > "$scratch/annotated.json"
  $command --format html > "$scratch/annotated.html"
  grep -q 'Q858' "$scratch/annotated.json" || fail 'the founding article lost its first country'
  grep -q 'dir="rtl"' "$scratch/annotated.html" || fail 'the page is no longer right-to-left'
  LC_ALL=C $command | cmp - "$scratch/annotated.txt" || fail 'the output depends on the locale'
  printf 'annotate: %s lines\n' "$(wc -l < "$scratch/annotated.txt")"
}

# Scores the corpora and compares each figure that has a floor with it.
corpus_floors() {
  local corpora=../shared/corpora
  if [ ! -d "$corpora" ]; then
    echo 'skipped: no corpora beside this clone (../shared/corpora)'
    return
  fi
  .ci/score "$corpora" > "$scratch/figures" || fail 'a corpus could not be scored'
  awk '
    NR == FNR { if ($1 == "figure") figure[$2] = $3; next }
    /^#/ || NF != 2 || $1 ~ /^tests\./ { next }
    {
      if (!($1 in figure)) { printf "%-48s missing, floor %s\n", $1, $2; bad = 1; next }
      ok = figure[$1] + 0 >= $2 + 0
      if (!ok) bad = 1
      printf "%-48s %8.4f  floor %s  %s\n", $1, figure[$1], $2, ok ? "ok" : "BELOW"
    }
    END { exit bad }' "$scratch/figures" .ci/floors || fail 'a figure is below its floor'
}

# The adapter in a search cluster of two nodes; the unit tests have run before.
search_server() {
  "${maven[@]}" -Psolr -pl lucene -am -Dspotless.check.skip -Dtest=none \
    -Dsurefire.failIfNoSpecifiedTests=false -DfailIfNoTests=false verify > "$scratch/solr.log" 2>&1 ||
    { tail -n 40 "$scratch/solr.log"; fail 'the search cluster'; }
  echo 'two nodes, two shards: hits, highlights, facets, date ranges, a node stopped'
}

benchmark_smoke() {
  local jar=benchmarks/target/benchmarks.jar
  java -jar "$jar" -l | tee "$scratch/benchmarks"
  [ "$(wc -l < "$scratch/benchmarks")" -gt 2 ] || fail 'no benchmark is listed'
  java -Djmh.ignoreLock=true -jar "$jar" LookupLimit -f 1 -wi 0 -i 1 -r 100ms -foe true
}
