@echo off
rem Starts the program that this file is called after. lib\NAME.args holds the options of the JVM and the main class;
rem NAME_OPTS in the environment adds options, as in TRAINER_OPTS=-Xmx8g or HOST_CLI_OPTS=-Xmx1g.
setlocal
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if not defined OMP_NUM_THREADS set OMP_NUM_THREADS=1
set "options=%TRAINER_OPTS%"
if /i "%~n0"=="host-cli" set "options=%HOST_CLI_OPTS%"
"%java%" %options% "-Dlonghand.home=%home%" -cp "%home%\lib\*" "@%home%\lib\%~n0.args" %*
