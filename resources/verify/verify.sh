#!/bin/sh
# 証拠一式が作成のときから変わっていないことを、パソコンに初めからある道具だけで確かめます。
#   sh verify.sh
# 使うもの: sha256sum または shasum、find、sort、ssh-keygen。
LC_ALL=C
export LC_ALL
cd "$(dirname "$0")" || exit 2
tags=tagmanifest-sha256.txt
files=manifest-sha256.txt
bad=0

if command -v sha256sum >/dev/null 2>&1; then
    check="sha256sum -c"
elif command -v shasum >/dev/null 2>&1; then
    check="shasum -a 256 -c"
else
    echo "SHA-256 を計算する道具がありません。verify.py をお使いください。"
    exit 2
fi

for list in $tags $files; do
    if [ ! -s $list ]; then
        echo "見つかりません: $list"
        exit 1
    fi
    if grep -Evq '^[0-9a-f]{64}  [^/].*$' $list || grep -Eq '(^|[ /])\.\.(/|$)' $list; then
        echo "一覧の書き方が違います: $list"
        bad=1
    fi
    wrong=$($check $list 2>/dev/null | grep -v ': OK$')
    if [ -n "$wrong" ]; then
        echo "変わったか、見つからないもの:"
        echo "$wrong"
        bad=1
    fi
done

# 二つの一覧の名前を二度、フォルダーにある名前を一度並べると、一度しか出ないものは一覧にないもの。
unlisted=$({
    cut -c67- $tags; cut -c67- $tags; cut -c67- $files; cut -c67- $files
    for own in $tags $tags.sig; do echo $own; echo $own; done
    find . ! -type d | sed 's|^\./||'
} | sort | uniq -u)
# リンクの先は読めても、一式のファイルではない。
links=$(find . ! -type d ! -type f)
if [ -n "$links" ]; then
    echo "普通のファイルではないもの:"
    echo "$links"
    bad=1
fi
if [ -n "$unlisted" ]; then
    echo "一覧にないもの、または一覧にあって見つからないもの:"
    echo "$unlisted"
    bad=1
fi

if command -v ssh-keygen >/dev/null 2>&1; then
    who=$(cut -d ' ' -f 1 allowed_signers | head -n 1)
    if ssh-keygen -Y verify -f allowed_signers -I "$who" -n complaintdesk-package -s $tags.sig < $tags; then
        echo "上に出た SHA256: で始まる鍵の指紋が、署名した受領書の値と同じことを目で確かめてください。"
    else
        echo "署名が合いません: $tags.sig"
        bad=1
    fi
else
    echo "ssh-keygen がないため、署名は確かめていません。"
    [ $bad -eq 0 ] && bad=2
fi

if [ $bad -ne 1 ]; then
    echo "すべてのファイルは、一覧のとおりです。"
fi
if [ $bad -eq 2 ]; then
    echo "ただし、一覧ごと作り直されていても、署名を確かめるまでは分かりません。"
fi
exit $bad
