/** Problems of the documents room: what is wrong with a file, and what to do about it. */
export const documentErrors = {
  ATTACHMENT_EMPTY: 'This file is empty. Choose it again, or take another copy.',
  ATTACHMENT_TOO_LARGE: 'This file is too large. A file may have at most %{limit} MB.',
  FILE_TYPE_NOT_ALLOWED:
    'Files of this kind are not taken. Use a photo (JPEG, PNG, WebP), a PDF or a recording (M4A, MP3, OGG, WAV). Save other papers as PDF.',
  FILE_DAMAGED: 'This file cannot be read. It may be damaged or only half there. Take another copy and try again.',
  PICTURE_TOO_LARGE: 'This picture has too many points. Make it smaller and try again.',
  PDF_LOCKED: 'This PDF has a password. Save it without one and try again.',
  PDF_TOO_LONG: 'This PDF is too long. A file may have at most %{pages} pages; split it.',
  FILE_TAKES_TOO_LONG: 'Reading this file took too long. Split it, or save it in a simpler way.',
  FILES_BUSY: 'Many files are being read at this moment. Try again in a minute.',
  FILES_NOT_SET_UP: 'There is no place for files here yet. Ask your administrator to set one up.',
  UPLOADS_PACED: 'You have added many files in a short time. Go on in %{minutes} minutes; what is added stays.',
  UPLOADS_TO_CASE_PACED:
    'This case has taken as many files as it can today. Go on in %{hours} h, or ask your administrator.',
  CLASS_NOT_OPEN: 'You cannot put it where you could not open it yourself. Choose another circle.',
};
