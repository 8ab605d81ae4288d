#include "launcher.h"
#include "words.h"

#include <stdio.h>
#include <wchar.h>

static bool exists(const wchar_t *file) {
  DWORD attributes = GetFileAttributesW(file);
  return attributes != INVALID_FILE_ATTRIBUTES && !(attributes & FILE_ATTRIBUTE_DIRECTORY);
}

static bool find_folder(wchar_t *folder) {
  DWORD length = GetModuleFileNameW(NULL, folder, LONGEST);
  if (length == 0 || length >= LONGEST) return false;
  wchar_t *end = wcsrchr(folder, L'\\');
  if (end == NULL) return false;
  *end = L'\0';
  return true;
}

bool prepare(Launch *launch, const wchar_t *name, const wchar_t *arguments) {
  launch->node[0] = L'\0';
  if (!find_folder(launch->folder)) return false;
  if (swprintf(launch->node, LONGEST, L"%ls\\app\\node.exe", launch->folder) < 0) return false;
  int written = swprintf(launch->line, LONGEST, L"\"%ls\" \"%ls\\app\\out\\main\\%ls\"%ls%ls", launch->node, launch->folder, name,
                         arguments[0] == L'\0' ? L"" : L" ", arguments);
  /* Options for another Node of this person's must not change this one. */
  SetEnvironmentVariableW(L"NODE_OPTIONS", NULL);
  SetEnvironmentVariableW(L"NODE_PATH", NULL);
  return written > 0 && exists(launch->node);
}

const wchar_t *arguments_of(const wchar_t *line) {
  /* The first word is read by rules of its own: a quote ends only with the next quote, and a backslash means nothing. */
  bool quoted = false;
  while (*line != L'\0' && (quoted || (*line != L' ' && *line != L'\t'))) {
    if (*line == L'"') quoted = !quoted;
    line++;
  }
  while (*line == L' ' || *line == L'\t') line++;
  return line;
}

const Words *words(void) {
  WORD language = PRIMARYLANGID(GetUserDefaultUILanguage());
  for (size_t i = 0; i < sizeof WORDS / sizeof *WORDS; i++)
    if (WORDS[i].language == language) return &WORDS[i];
  return WORDS;
}
