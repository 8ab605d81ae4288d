/*
 * sidecheck-cli.exe: the command line of Sidecheck. Arguments, standard input and output and the exit code are those of
 * the program, exactly. It ends with this launcher, however that ends.
 */
#include "launcher.h"

static Launch launch;

/* Ctrl-C reaches the program by itself, and its exit code is waited for. */
static BOOL WINAPI ignore(DWORD event) {
  return event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT;
}

/* A console takes wide characters, a file or a pipe gets UTF-8. */
static void complain(const wchar_t *text) {
  HANDLE out = GetStdHandle(STD_ERROR_HANDLE);
  DWORD mode, written;
  if (GetConsoleMode(out, &mode)) {
    WriteConsoleW(out, text, lstrlenW(text), &written, NULL);
    WriteConsoleW(out, L"\r\n", 2, &written, NULL);
    return;
  }
  static char bytes[4096];
  int length = WideCharToMultiByte(CP_UTF8, 0, text, -1, bytes, sizeof bytes - 1, NULL, NULL);
  if (length <= 0) return;
  bytes[length - 1] = '\n';
  WriteFile(out, bytes, length, &written, NULL);
}

static void end_together(HANDLE process) {
  HANDLE job = CreateJobObjectW(NULL, NULL);
  if (job == NULL) return;
  JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {0};
  limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | JOB_OBJECT_LIMIT_SILENT_BREAKAWAY_OK;
  /* Where a job cannot be had the program runs without: it then outlives a launcher that is killed. */
  if (SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits)) AssignProcessToJobObject(job, process);
}

int wmain(void) {
  if (!prepare(&launch, L"cli.js", arguments_of(GetCommandLineW()))) {
    complain(words()->incomplete);
    return NOT_STARTED;
  }
  SetConsoleCtrlHandler(ignore, TRUE);
  STARTUPINFOW start = {.cb = sizeof start, .dwFlags = STARTF_USESTDHANDLES};
  start.hStdInput = GetStdHandle(STD_INPUT_HANDLE);
  start.hStdOutput = GetStdHandle(STD_OUTPUT_HANDLE);
  start.hStdError = GetStdHandle(STD_ERROR_HANDLE);
  PROCESS_INFORMATION process;
  if (!CreateProcessW(launch.node, launch.line, NULL, NULL, TRUE, CREATE_SUSPENDED, NULL, NULL, &start, &process)) {
    complain(words()->refused);
    return NOT_STARTED;
  }
  end_together(process.hProcess);
  ResumeThread(process.hThread);
  WaitForSingleObject(process.hProcess, INFINITE);
  DWORD code = NOT_STARTED;
  GetExitCodeProcess(process.hProcess, &code);
  return (int)code;
}
