@echo off
rem Starts the program that this file is called after. lib\NAME.args holds the options of the JVM and the main class.
setlocal
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if not defined OMP_NUM_THREADS set OMP_NUM_THREADS=1
"%java%" "-Dlonghand.home=%home%" -cp "%home%\lib\*" "@%home%\lib\%~n0.args" %*
