namespace SiteGen.Search.Analysis;

/// <summary>
/// The Dutch stemmer of Martin Porter (Snowball): brings the forms of a word together by taking off endings. The names
/// of the steps are those of its description.
/// </summary>
public ref struct DutchStemmer
{
    private const string Vowels = "aeiouyè";

    private readonly Span<char> _word;
    private int _length;
    private int _region1;
    private int _region2;
    private bool _lostE;

    private DutchStemmer(Span<char> word)
    {
        _word = word;
        _length = word.Length;
    }

    /// <param name="word">In lower case.</param>
    public static string Stem(string word)
    {
        var stemmer = new DutchStemmer(word.ToCharArray());
        stemmer.Mark();
        stemmer.Step1();
        stemmer.Step2();
        stemmer.Step3A();
        stemmer.Step3B();
        stemmer.Step4();
        var stem = stemmer._word[..stemmer._length];
        stem.Replace('I', 'i');
        stem.Replace('Y', 'y');
        return stem.ToString();
    }

    /// <summary>Takes accents off, writes i and y that act as consonants as capitals, and finds both regions.</summary>
    private void Mark()
    {
        for (var i = 0; i < _length; i++)
        {
            _word[i] = Plain(_word[i]);
        }

        if (_length > 0 && _word[0] == 'y')
        {
            _word[0] = 'Y';
        }

        for (var i = 1; i < _length; i++)
        {
            if (IsVowel(i - 1) && _word[i] == 'y')
            {
                _word[i] = 'Y';
            }
            else if (IsVowel(i - 1) && _word[i] == 'i' && i + 1 < _length && IsVowel(i + 1))
            {
                _word[i] = 'I';
            }
        }

        var first = AfterVowelAndConsonant(0);
        _region1 = Math.Max(first, 3);
        _region2 = AfterVowelAndConsonant(first);
    }

    /// <summary>The end of the first consonant after the first vowel; the end of the word when there is none.</summary>
    private readonly int AfterVowelAndConsonant(int at)
    {
        while (at < _length && !IsVowel(at))
        {
            at++;
        }

        while (at < _length && IsVowel(at))
        {
            at++;
        }

        return Math.Min(at + 1, _length);
    }

    private void Step1()
    {
        if (EndsWith("heden"))
        {
            if (_length - 5 >= _region1)
            {
                _word[_length - 3] = 'i';
                _word[_length - 2] = 'd';
                _length--;
            }
        }
        else if (EndsWith("ene") || EndsWith("en"))
        {
            TakeEn(EndsWith("ene") ? 3 : 2);
        }
        else if (EndsWith("se") || EndsWith("s"))
        {
            var start = _length - (EndsWith("se") ? 2 : 1);
            if (start >= _region1 && start > 0 && !IsVowel(start - 1) && _word[start - 1] != 'j')
            {
                _length = start;
            }
        }
    }

    private void Step2()
    {
        _lostE = EndsWith("e") && _length - 1 >= _region1 && _length > 1 && !IsVowel(_length - 2);
        if (_lostE)
        {
            _length--;
            Undouble();
        }
    }

    private void Step3A()
    {
        if (!EndsWith("heid") || _length - 4 < _region2 || (_length > 4 && _word[_length - 5] == 'c'))
        {
            return;
        }

        _length -= 4;
        if (EndsWith("en"))
        {
            TakeEn(2);
        }
    }

    private void Step3B()
    {
        if (EndsWith("end") || EndsWith("ing"))
        {
            if (_length - 3 >= _region2)
            {
                _length -= 3;
                if (!TakeIg())
                {
                    Undouble();
                }
            }
        }
        else if (EndsWith("ig"))
        {
            TakeIg();
        }
        else if (EndsWith("lijk"))
        {
            if (Take(4))
            {
                Step2();
            }
        }
        else if (EndsWith("baar"))
        {
            Take(4);
        }
        else if (EndsWith("bar") && _lostE)
        {
            Take(3);
        }
    }

    /// <summary>maan, man: a double vowel between consonants becomes a single one, as it does before an ending.</summary>
    private void Step4()
    {
        if (_length >= 4
            && !IsVowel(_length - 1) && _word[_length - 1] != 'I'
            && _word[_length - 2] == _word[_length - 3] && _word[_length - 2] is 'a' or 'e' or 'o' or 'u'
            && !IsVowel(_length - 4))
        {
            _word[_length - 2] = _word[_length - 1];
            _length--;
        }
    }

    private void TakeEn(int ending)
    {
        var start = _length - ending;
        if (start >= _region1 && start > 0 && !IsVowel(start - 1) && !_word[..start].EndsWith("gem"))
        {
            _length = start;
            Undouble();
        }
    }

    private bool TakeIg() =>
        EndsWith("ig") && (_length < 3 || _word[_length - 3] != 'e') && Take(2);

    /// <summary>Takes an ending off when it lies in the second region.</summary>
    private bool Take(int ending)
    {
        if (_length - ending < _region2)
        {
            return false;
        }

        _length -= ending;
        return true;
    }

    private void Undouble()
    {
        if (EndsWith("kk") || EndsWith("dd") || EndsWith("tt"))
        {
            _length--;
        }
    }

    private readonly bool EndsWith(string ending) => _word[.._length].EndsWith(ending);

    private readonly bool IsVowel(int at) => Vowels.Contains(_word[at], StringComparison.Ordinal);

    private static char Plain(char letter) => letter switch
    {
        'ä' or 'á' => 'a',
        'ë' or 'é' => 'e',
        'ï' or 'í' => 'i',
        'ö' or 'ó' => 'o',
        'ü' or 'ú' => 'u',
        _ => letter,
    };
}
