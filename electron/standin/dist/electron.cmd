@echo off
rem Stands where electron.exe would stand: ELECTRON_OVERRIDE_DIST_PATH points at this folder.
set "node=%~dp0..\..\..\node_modules\node\bin\node.exe"
if not exist "%node%" set "node=node"
"%node%" "%~dp0..\cli.ts" %*
