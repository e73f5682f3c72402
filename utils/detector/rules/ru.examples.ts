/** What each Russian rule catches and what it must let pass; read by the tests only. */
import type { Examples } from './rule.ts';

export const russianExamples: Record<string, Examples> = {
  'ru.cannot-help': {
    catches: ['Я не могу помочь с этим.', 'К сожалению, не смогу выполнить вашу просьбу.'],
    passes: ['Он не может помочь брату.'],
  },
  'ru.cannot-make': {
    catches: ['Я не буду писать такой текст.', 'Не могу предоставить инструкции.'],
    passes: ['Он не может рассказать сказку.'],
  },
  'ru.refuse': {
    catches: ['Я вынужден отказать вам.', 'Давайте сменим тему.'],
    passes: ['Он отказался от чая.'],
  },
  'ru.sorry': { catches: ['К сожалению, нет.'], passes: ['Извините за ошибку, вот верный ответ.'] },
  'ru.against-rules': { catches: ['Это противоречит моим правилам.'], passes: ['Правила игры просты.'] },
  'ru.not-appropriate': { catches: ['Это незаконно и неэтично.'], passes: ['Закон вступил в силу.'] },
  'ru.no-opinion': { catches: ['У меня нет личного мнения.'], passes: ['Мнение суда известно.'] },
  'ru.no-access': { catches: ['У меня нет доступа к интернету.'], passes: ['Доступ к морю свободный.'] },
  'ru.as-ai': { catches: ['Как языковая модель, я вижу только текст.'], passes: ['Фильм о роботах.'] },
  'ru.redirect': { catches: ['Обратитесь к юристу.'], passes: ['Соль растворится.'] },
  'ru.lecture': { catches: ['Важно соблюдать правила.'], passes: ['Дорога длинная.'] },
  'ru.offer': { catches: ['Могу предложить другой вариант.'], passes: ['Он пришёл домой.'] },
  'ru.farewell': { catches: ['Если есть другие вопросы, пишите.'], passes: ['Другой берег виден.'] },
  'ru.give': { catches: ['Вот пример письма.', 'Конечно!'], passes: ['Ветер стих.'] },
  'ru.ask-back': { catches: ['Уточните, пожалуйста, версию.'], passes: ['Точность важна.'] },
  'ru.fault': { catches: ['Произошла ошибка, попробуйте позже.'], passes: ['Он ошибся дверью.'] },
};
