@echo off
rem Checks every file with what Windows brings: PowerShell's Get-FileHash and ssh-keygen.
rem The Japanese text is below, where only PowerShell reads it; this part is ASCII for every code page.
setlocal
set "SELF=%~f0"
set "HERE=%~dp0"
cd /d "%HERE%"
powershell.exe -NoLogo -NoProfile -ExecutionPolicy Bypass -Command "$t = [IO.File]::ReadAllText($env:SELF, [Text.Encoding]::UTF8); & ([scriptblock]::Create($t.Substring($t.LastIndexOf('#POWERSHELL#'))))"
set "RESULT=%ERRORLEVEL%"
where ssh-keygen >nul 2>nul
if errorlevel 1 (
  echo ssh-keygen: not found. The signature was not checked: lists that were made anew would not show.
  if "%RESULT%"=="0" set "RESULT=2"
  goto end
)
for /f "usebackq tokens=1" %%a in ("allowed_signers") do set "WHO=%%a"
ssh-keygen -Y verify -f allowed_signers -I "%WHO%" -n complaintdesk-package -s tagmanifest-sha256.txt.sig < tagmanifest-sha256.txt
if errorlevel 1 set "RESULT=1"
:end
pause
exit /b %RESULT%
#POWERSHELL#
$here = $env:HERE
$bad = 0
$known = @{ 'tagmanifest-sha256.txt' = 1; 'tagmanifest-sha256.txt.sig' = 1 }
foreach ($list in 'tagmanifest-sha256.txt', 'manifest-sha256.txt') {
    $lines = [IO.File]::ReadAllLines([IO.Path]::Combine($here, $list), [Text.Encoding]::UTF8)
    if ($lines.Count -eq 0) { Write-Host "空です: $list"; $bad = 1 }
    foreach ($line in $lines) {
        if ($line -cnotmatch '^([0-9a-f]{64})  ([^/:\\]+(/[^/:\\]+)*)$') {
            Write-Host "一覧の書き方が違います: $list"
            $bad = 1
            continue
        }
        $wanted = $Matches[1]
        $name = $Matches[2]
        $known[$name] = 1
        $path = [IO.Path]::Combine($here, $name.Replace('/', '\'))
        if ($name.Split('/') -contains '..' -or -not (Test-Path -LiteralPath $path -PathType Leaf)) {
            Write-Host "見つかりません: $name"
            $bad = 1
        }
        elseif ((Get-FileHash -LiteralPath $path -Algorithm SHA256).Hash -ne $wanted) {
            Write-Host "変わっています: $name"
            $bad = 1
        }
    }
}
foreach ($file in Get-ChildItem -LiteralPath $here -Recurse -Force -File) {
    $name = $file.FullName.Substring($here.Length).Replace('\', '/')
    if (-not $known.ContainsKey($name)) {
        Write-Host "一覧にないもの: $name"
        $bad = 1
    }
}
if ($bad -eq 0) { Write-Host 'すべてのファイルは、一覧のとおりです。' }
Write-Host '下に出る SHA256: で始まる鍵の指紋が、署名した受領書の値と同じことを目で確かめてください。'
exit $bad
