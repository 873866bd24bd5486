@echo off
node "%~dp0mahdar" %*
exit /b %ERRORLEVEL%
