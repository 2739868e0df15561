using System.Globalization;

namespace SiteGen.Templating.Builtins;

/// <summary>Reads the parts of a date from a text, one specifier of a pattern at a time.</summary>
internal sealed class PatternReader(string text, CultureNames names)
{
    private int _position;
    private int _year = 1;
    private int _month = 1;
    private int _day = 1;
    private int _hour;
    private int _minute;
    private int _second;
    private long _ticks;
    private bool? _isAfternoon;
    private int? _dayOfYear;
    private long? _unixSeconds;
    private TimeSpan _offset;

    private char Current => _position < text.Length ? text[_position] : '\0';

    /// <summary>True when the pattern fits the whole text.</summary>
    public bool TryRead(string pattern) => TryReadPattern(pattern) && text.AsSpan(_position).IsWhiteSpace();

    public DateTime? ToDate()
    {
        if (_unixSeconds is { } seconds)
        {
            return DateTime.UnixEpoch.AddSeconds(seconds);
        }

        var hour = _isAfternoon is { } afternoon ? (_hour % 12) + (afternoon ? 12 : 0) : _hour;
        var isValid = _year is >= 1 and <= 9999 && _month is >= 1 and <= 12
            && _day >= 1 && _day <= DateTime.DaysInMonth(_year, _month) && hour < 24 && _minute < 60 && _second < 60;
        if (!isValid)
        {
            return null;
        }

        var date = new DateTime(_year, _month, _day, hour, _minute, _second).AddTicks(_ticks);
        date = _dayOfYear is { } day ? new DateTime(_year, 1, 1).AddDays(day - 1) + date.TimeOfDay : date;
        return date - _offset;
    }

    private bool TryReadPattern(string pattern)
    {
        for (var index = 0; index < pattern.Length; index++)
        {
            var c = pattern[index];
            var fits = c switch
            {
                '%' when index + 1 < pattern.Length => TryReadPart(pattern[++index]),
                _ when char.IsWhiteSpace(c) => SkipSpaces(),
                _ => TryReadLiteral(c),
            };
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    private bool TryReadPart(char specifier) => specifier switch
    {
        'a' => TryReadName(names.ShortDays, out _),
        'A' => TryReadName(names.Days, out _),
        'b' or 'h' => TryReadMonth(names.ShortMonths),
        'B' => TryReadMonth(names.Months),
        'd' or 'e' => TryReadNumber(2, out _day),
        'H' or 'I' or 'k' or 'l' => TryReadNumber(2, out _hour),
        'j' => TryReadDayOfYear(),
        'L' or 'N' => TryReadFraction(),
        'm' => TryReadNumber(2, out _month),
        'M' => TryReadNumber(2, out _minute),
        'p' or 'P' => TryReadHalfOfDay(),
        's' => TryReadUnixSeconds(),
        'S' => TryReadNumber(2, out _second),
        'y' => TryReadShortYear(),
        'Y' => TryReadNumber(4, out _year),
        'Z' => TryReadOffset(),
        'n' or 't' => SkipSpaces(),
        'g' => true,
        '%' => TryReadLiteral('%'),
        _ => Expansion(specifier) is { } pattern && TryReadPattern(pattern),
    };

    private string? Expansion(char specifier) => specifier switch
    {
        'c' => "%a %b %e %T %Y",
        'x' => FromDotNet(names.Format.DateTimeFormat.ShortDatePattern),
        'X' => FromDotNet(names.Format.DateTimeFormat.LongTimePattern),
        'D' => "%m/%d/%y",
        'F' => "%Y-%m-%d",
        'r' => "%I:%M:%S %p",
        'R' => "%H:%M",
        'T' => "%H:%M:%S",
        'v' => "%e-%b-%Y",
        _ => null,
    };

    /// <summary>Only for the patterns of <see cref="CultureTable"/>.</summary>
    private static string FromDotNet(string pattern) => pattern
        .Replace("dd", "d", StringComparison.Ordinal).Replace("d", "%d", StringComparison.Ordinal)
        .Replace("HH", "%H", StringComparison.Ordinal)
        .Replace("h", "%I", StringComparison.Ordinal)
        .Replace("mm", "%~", StringComparison.Ordinal)
        .Replace("MM", "M", StringComparison.Ordinal).Replace("M", "%m", StringComparison.Ordinal)
        .Replace("%~", "%M", StringComparison.Ordinal)
        .Replace("ss", "%S", StringComparison.Ordinal)
        .Replace("tt", "%p", StringComparison.Ordinal)
        .Replace("yyyy", "%Y", StringComparison.Ordinal);

    private bool SkipSpaces()
    {
        while (char.IsWhiteSpace(Current))
        {
            _position++;
        }

        return true;
    }

    private bool TryReadLiteral(char expected)
    {
        var fits = Current == expected;
        _position += fits ? 1 : 0;
        return fits;
    }

    private bool TryReadNumber(int digits, out int number)
    {
        SkipSpaces();
        var start = _position;
        while (_position - start < digits && char.IsAsciiDigit(Current))
        {
            _position++;
        }

        return int.TryParse(text.AsSpan(start, _position - start), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private bool TryReadName(string[] options, out int index)
    {
        var rest = text.AsSpan(_position);
        index = -1;
        for (var option = 0; option < options.Length; option++)
        {
            var isLonger = index < 0 || options[option].Length > options[index].Length;
            if (isLonger && rest.StartsWith(options[option], StringComparison.OrdinalIgnoreCase))
            {
                index = option;
            }
        }

        _position += index < 0 ? 0 : options[index].Length;
        return index >= 0;
    }

    private bool TryReadMonth(string[] options)
    {
        var found = TryReadName(options, out var index);
        _month = index + 1;
        return found;
    }

    private bool TryReadDayOfYear()
    {
        var found = TryReadNumber(3, out var day) && day is >= 1 and <= 366;
        _dayOfYear = day;
        return found;
    }

    private bool TryReadShortYear()
    {
        var found = TryReadNumber(2, out var year);
        _year = year + (year < 50 ? 2000 : 1900);
        return found;
    }

    private bool TryReadFraction()
    {
        var start = _position;
        while (_position - start < 9 && char.IsAsciiDigit(Current))
        {
            _position++;
        }

        var digits = text[start.._position].PadRight(7, '0')[..7];
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out _ticks) && _position > start;
    }

    private bool TryReadHalfOfDay()
    {
        var found = TryReadName(["am", "pm"], out var index);
        _isAfternoon = index == 1;
        return found;
    }

    private bool TryReadUnixSeconds()
    {
        var found = TryReadNumber(9, out var seconds);
        _unixSeconds = seconds;
        while (found && char.IsAsciiDigit(Current))
        {
            _unixSeconds = (_unixSeconds * 10) + (text[_position++] - '0');
        }

        return found && _unixSeconds < 253_402_300_800;
    }

    private bool TryReadOffset()
    {
        if (TryReadLiteral('Z'))
        {
            return true;
        }

        var isNegative = Current == '-';
        if (Current is not ('+' or '-'))
        {
            return false;
        }

        _position++;
        var found = TryReadNumber(2, out var hours);
        TryReadLiteral(':');
        found &= TryReadNumber(2, out var minutes);
        _offset = new TimeSpan(hours, minutes, 0) * (isNegative ? -1 : 1);
        return found;
    }
}
