@echo off
rem Stands where electron.exe would stand: ELECTRON_OVERRIDE_DIST_PATH points at this folder.
set "node=%~dp0..\..\..\node_modules\node\bin\node.exe"
if not exist "%node%" set "node=node"
if not defined NODE_COMPILE_CACHE set "NODE_COMPILE_CACHE=%~dp0..\..\..\node_modules\.cache\standin"
"%node%" "%~dp0..\cli.ts" %*
